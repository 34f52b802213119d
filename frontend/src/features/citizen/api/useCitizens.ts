import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

export const useCitizens = (team: string) =>
  useQuery({
    queryKey: ['citizens', team],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/citizens', { params: { path: { team } }, signal })),
    staleTime: 60_000,
  })
