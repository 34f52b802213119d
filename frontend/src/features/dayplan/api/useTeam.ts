import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { useDay } from './day'

/** The team with its members and the dates that have a plan. */
export function useTeam() {
  const { team } = useDay()
  return useQuery({
    queryKey: ['team', team],
    queryFn: ({ signal }) => bodyOf(client.GET('/api/teams/{team}', { params: { path: { team } }, signal })),
    staleTime: 5 * 60_000,
  })
}
