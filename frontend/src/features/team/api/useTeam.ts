import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

/** The team with its members and the dates that have a plan. */
export const useTeam = (team: string) =>
  useQuery({
    queryKey: ['team', team],
    queryFn: ({ signal }) => bodyOf(client.GET('/api/teams/{team}', { params: { path: { team } }, signal })),
    staleTime: 5 * 60_000,
  })
