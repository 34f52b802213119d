import { queryOptions, useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay, type Day } from './day'

export const dayPlanQuery = (day: Day) =>
  queryOptions({
    queryKey: dayKeys.plan(day),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/day-plans/{date}', { params: { path: day }, signal })),
  })

export const useDayPlan = () => useQuery(dayPlanQuery(useDay()))
