import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

export function useCalendarFeed(team: string) {
  const queries = useQueryClient()
  const key = ['calendar', team]
  const path = { params: { path: { team } } }
  const feed = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => bodyOf(client.GET('/api/teams/{team}/calendar', { ...path, signal })),
    staleTime: Infinity,
  })
  const renew = useMutation({
    mutationFn: () => bodyOf(client.POST('/api/teams/{team}/calendar/renew', path)),
    onSuccess: (fresh) => queries.setQueryData(key, fresh),
  })
  return { feed, renew }
}
