import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

export const useSettings = () =>
  useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => bodyOf(client.GET('/api/settings', { signal })),
    staleTime: Infinity,
  })
