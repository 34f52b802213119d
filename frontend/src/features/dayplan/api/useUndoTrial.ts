import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

/** What taking the last change back would do; nothing is kept. */
export function useUndoTrial(version: number) {
  const day = useDay()
  return useQuery({
    queryKey: [...dayKeys.dryRun(day), version, 'undo'],
    queryFn: ({ signal }) =>
      bodyOf(
        client.POST('/api/teams/{team}/day-plans/{date}/undo', {
          params: { path: day, query: { dryRun: true } },
          body: { version },
          signal,
        }),
      ),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  })
}
