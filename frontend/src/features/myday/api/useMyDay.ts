import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

/** My route on a date. Kept on the device for a day, so that it can be read without network. */
export const useMyDay = (team: string, date: string) =>
  useQuery({
    queryKey: ['my-day', team, date],
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/my-day', { params: { path: { team }, query: { date } }, signal })),
    staleTime: 0,
    refetchInterval: 60_000,
    gcTime: 24 * 60 * 60_000,
    meta: { kept: true },
  })
