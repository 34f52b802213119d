import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

export const useWishes = (team: string) =>
  useQuery({
    queryKey: ['wishes', team],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/wishes', { params: { path: { team } }, signal })),
  })
