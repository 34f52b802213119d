import { useDebouncedValue } from '@mantine/hooks'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { bodyOf, client } from '@/api/client'
import type { OverrideResult } from '@/api/types'
import { ApiProblem } from '@/api/problem'
import type { Asked } from '../plan/asked'
import { dayKeys, useDay, type Day } from './day'

/** Long enough that a pointer crossing the board asks little, short enough to feel at once. */
const REST_MS = 120

export type DryRun =
  | { readonly state: 'none' | 'waiting' }
  | { readonly state: 'known'; readonly result: OverrideResult }
  /** It cannot be done at all; the server's words. */
  | { readonly state: 'impossible'; readonly text: string }

export const dryRunQuery = (day: Day, version: number, asked: Asked) =>
  queryOptions({
    queryKey: [...dayKeys.dryRun(day), version, asked],
    queryFn: ({ signal }) =>
      bodyOf(
        client.POST('/api/teams/{team}/day-plans/{date}/overrides', {
          params: { path: day, query: { dryRun: true } },
          body: { ...asked, version },
          signal,
        }),
      ),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  })

const NOTHING: Asked = { type: 'PIN', visit: '' }

/** What a change would do, asked when the aim has rested for a moment; an earlier question is called off. */
export function useDryRun(asked: Asked | undefined, version: number): DryRun {
  const day = useDay()
  const key = asked ? JSON.stringify(asked) : ''
  const [restingKey] = useDebouncedValue(key, REST_MS)
  const rests = key !== '' && restingKey === key
  const { data, error } = useQuery({ ...dryRunQuery(day, version, asked ?? NOTHING), enabled: rests })
  const queries = useQueryClient()
  const problem = error instanceof ApiProblem ? error : undefined
  const stale = problem?.code === 'STALE_VERSION'
  const { team, date } = day
  useEffect(() => {
    if (stale) void queries.invalidateQueries({ queryKey: dayKeys.plan({ team, date }) })
  }, [stale, queries, team, date])
  if (!asked) return { state: 'none' }
  if (data) return { state: 'known', result: data }
  if (problem && rests && !stale) return { state: 'impossible', text: problem.message }
  return { state: 'waiting' }
}
