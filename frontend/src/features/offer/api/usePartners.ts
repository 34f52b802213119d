import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

export const partnersQuery = (team: string) => ({
  queryKey: ['partners', team],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    bodyOf(client.GET('/api/teams/{team}/partners', { params: { path: { team } }, signal })),
})

/** The team's partners, whom to visit next first. */
export const usePartners = (team: string) => useQuery(partnersQuery(team))
