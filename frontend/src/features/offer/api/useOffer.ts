import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

export const useOffer = (team: string, offer: string) =>
  useQuery({
    queryKey: ['offer', team, offer],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/offers/{offer}', { params: { path: { team, offer } }, signal })),
  })
