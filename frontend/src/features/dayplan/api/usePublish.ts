import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

/** What publishing would change for whom. */
export function usePublication(version: number) {
  const day = useDay()
  return useQuery({
    queryKey: [...dayKeys.publication(day), version],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/day-plans/{date}/publish', { params: { path: day }, signal })),
  })
}

export function usePublish() {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (version: number) =>
      bodyOf(
        client.POST('/api/teams/{team}/day-plans/{date}/publish', {
          params: { path: day },
          body: { version },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: dayKeys.whole(day) }),
  })
}
