import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Shows what a change was answered with; an older answer that is still on its way comes too late to replace it. */
export async function showNewest(queries: QueryClient, queryKey: QueryKey, answered: unknown) {
  await queries.cancelQueries({ queryKey, exact: true })
  queries.setQueryData(queryKey, answered)
}
