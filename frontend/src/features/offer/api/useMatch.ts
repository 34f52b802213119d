import { useMutation } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { OfferWish } from '@/api/types'

/** Finds offers for somebody, the best first; nothing is kept. */
export const useMatch = (team: string) =>
  useMutation({
    mutationFn: (wish: OfferWish) =>
      bodyOf(client.POST('/api/teams/{team}/offers/match', { params: { path: { team } }, body: wish })),
  })
