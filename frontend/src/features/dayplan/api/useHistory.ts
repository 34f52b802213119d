import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

/** The day's changes, the newest first. */
export function useHistory() {
  const day = useDay()
  return useQuery({
    queryKey: dayKeys.history(day),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/day-plans/{date}/history', { params: { path: day }, signal })),
  })
}
