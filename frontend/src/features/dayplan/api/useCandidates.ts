import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

/** The best places for a visit, the best first. They belong to one version of the plan. */
export function useCandidates(visit: string | undefined, version: number) {
  const day = useDay()
  return useQuery({
    queryKey: [...dayKeys.candidates(day, visit ?? ''), version],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/day-plans/{date}/visits/{visit}/candidates', {
          params: { path: { ...day, visit: visit ?? '' } },
          signal,
        }),
      ),
    enabled: visit !== undefined,
    staleTime: Infinity,
    gcTime: 60_000,
  })
}
