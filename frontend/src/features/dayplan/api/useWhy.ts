import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

/** Why this person, why now. It belongs to one version of the plan. */
export function useWhy(visit: string, seat: number, version: number) {
  const day = useDay()
  return useQuery({
    queryKey: [...dayKeys.why(day, visit, seat), version],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/day-plans/{date}/visits/{visit}/why', {
          params: { path: { ...day, visit }, query: { seat: seat === 2 ? 2 : 1 } },
          signal,
        }),
      ),
    staleTime: Infinity,
    gcTime: 60_000,
  })
}
