import { skipToken, useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { OfferWish } from '@/api/types'

/** Offers for somebody, the best first; asked once there is a wish, and nothing of it is kept. */
export const useMatches = (team: string, wish: OfferWish | undefined) =>
  useQuery({
    queryKey: ['offers', team, 'match', wish],
    queryFn: wish
      ? ({ signal }) =>
          bodyOf(
            client.POST('/api/teams/{team}/offers/match', { params: { path: { team } }, body: wish, signal }),
          )
      : skipToken,
    gcTime: 0,
  })
