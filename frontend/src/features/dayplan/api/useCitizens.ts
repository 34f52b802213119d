import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { useDay } from './day'

export function useCitizens() {
  const { team } = useDay()
  return useQuery({
    queryKey: ['citizens', team],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/citizens', { params: { path: { team } }, signal })),
    staleTime: 60_000,
  })
}
