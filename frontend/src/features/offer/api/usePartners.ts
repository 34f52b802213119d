import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

/** The team's partners, whom to visit next first. */
export const usePartners = (team: string) =>
  useQuery({
    queryKey: ['partners', team],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/partners', { params: { path: { team } }, signal })),
  })
