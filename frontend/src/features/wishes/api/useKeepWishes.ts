import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

/** Values by rule, 0 to 100; 50 is the usual. */
export type Values = Record<string, number>

export function useKeepWishes(team: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (values: Values) =>
      bodyOf(client.PUT('/api/teams/{team}/wishes', { params: { path: { team } }, body: { values } })),
    onSuccess: (kept) => queries.setQueryData(['wishes', team], kept),
  })
}
