import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

/** The members of a team that asks. */
export const useMembers = (team: string) =>
  useQuery({
    queryKey: ['team', team],
    queryFn: ({ signal }) => bodyOf(client.GET('/api/teams/{team}', { params: { path: { team } }, signal })),
    staleTime: 5 * 60_000,
    select: ({ members }) => members,
  })
