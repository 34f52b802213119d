import { useQueries, type QueryKey } from '@tanstack/react-query'
import type { TeamSummary } from './types'

/** What is asked of one team. */
export interface TeamQuery<T> {
  queryKey: QueryKey
  queryFn: (context: { signal: AbortSignal }) => Promise<T>
}

/** Something a team has, and the team. */
export interface Of<T> {
  team: TeamSummary
  value: T
}

/** The same asked of several teams: what has come, whether more is on its way, and what went wrong. */
export function useAcross<T>(teams: TeamSummary[], query: (team: string) => TeamQuery<T[]>) {
  const answers = useQueries({ queries: teams.map(({ id }) => query(id)) })
  const found = teams.flatMap((team, index): Of<T>[] =>
    (answers[index]?.data ?? []).map((value) => ({ team, value })),
  )
  const failed = answers.filter(({ isError }) => isError)
  return {
    found,
    isPending: answers.some(({ isPending }) => isPending),
    error: failed[0]?.error ?? null,
    retry: () => failed.forEach((one) => void one.refetch()),
  }
}
