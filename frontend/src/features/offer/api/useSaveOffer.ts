import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Offer, OfferDescription } from '@/api/types'

/** Writes a new offer, or describes a known one anew; the version that was seen goes along. */
export function useSaveOffer(team: string, known: Offer | undefined) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (offer: OfferDescription) =>
      known
        ? bodyOf(
            client.PUT('/api/teams/{team}/offers/{offer}', {
              params: { path: { team, offer: known.id } },
              body: { version: known.version, offer },
            }),
          )
        : bodyOf(client.POST('/api/teams/{team}/offers', { params: { path: { team } }, body: { offer } })),
    onSuccess: (saved) => {
      queries.setQueryData(['offer', team, saved.id], saved)
      return queries.invalidateQueries({ queryKey: ['offers', team] })
    },
  })
}
