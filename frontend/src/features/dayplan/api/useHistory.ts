import { queryOptions, useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay, type Day } from './day'

export const historyQuery = (day: Day) =>
  queryOptions({
    queryKey: dayKeys.history(day),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/day-plans/{date}/history', { params: { path: day }, signal })),
  })

/** The day's changes, the newest first. */
export const useHistory = () => useQuery(historyQuery(useDay()))
