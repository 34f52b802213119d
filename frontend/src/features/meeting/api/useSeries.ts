import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { SeriesDescription } from '@/api/types'
import { keys } from './keys'

/** The regular meetings. */
export const useSeries = (team: string) =>
  useQuery({
    queryKey: keys.series(team),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/meeting-series', { params: { path: { team } }, signal })),
  })

/** Regular meetings are kept: new ones, or those of an id described anew. */
export function useKeepSeries(team: string, series: string | undefined) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: SeriesDescription) =>
      series === undefined
        ? bodyOf(client.POST('/api/teams/{team}/meeting-series', { params: { path: { team } }, body }))
        : bodyOf(
            client.PUT('/api/teams/{team}/meeting-series/{series}', {
              params: { path: { team, series } },
              body,
            }),
          ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(team) }),
  })
}

/** After a day the team does not meet any more. */
export function useEndSeries(team: string, { id: series, version }: { id: string; version: number }) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (endsOn: string) =>
      bodyOf(
        client.POST('/api/teams/{team}/meeting-series/{series}/end', {
          params: { path: { team, series } },
          body: { version, endsOn },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(team) }),
  })
}
