import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Partner, PartnerDescription } from '@/api/types'

/** Writes down a partner, or describes a known one anew. */
export function useSavePartner(team: string, known: Partner | undefined) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (partner: PartnerDescription) =>
      known
        ? bodyOf(
            client.PUT('/api/teams/{team}/partners/{partner}', {
              params: { path: { team, partner: known.id } },
              body: { version: known.version, partner },
            }),
          )
        : bodyOf(client.POST('/api/teams/{team}/partners', { params: { path: { team } }, body: partner })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['partners', team] }),
  })
}
