import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { NewPartnerVisit } from '@/api/types'

/** Writes down that somebody has visited a partner; the next visit is planned by it. */
export function useNoteVisit(team: string, partner: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (visit: NewPartnerVisit) =>
      bodyOf(
        client.POST('/api/teams/{team}/partners/{partner}/visits', {
          params: { path: { team, partner } },
          body: visit,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['partners', team] }),
  })
}
