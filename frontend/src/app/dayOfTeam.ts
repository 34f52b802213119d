import { queryOptions } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

/** The day plan for pages that show a part of it; kept under the same key as the board's. */
export const dayOfTeam = (team: string, date: string) =>
  queryOptions({
    queryKey: ['day', team, date, 'plan'],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/day-plans/{date}', { params: { path: { team, date } }, signal })),
  })
