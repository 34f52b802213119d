import { skipToken, useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { OfferWish } from '@/api/types'

/**
 * Offers for somebody, the best first; asked once there is a wish, and nothing of it is kept. With a relative, what they
 * have said to an offer before is told.
 */
export const useMatches = (team: string, wish: OfferWish | undefined, relative: string | undefined) =>
  useQuery({
    queryKey: ['offers', team, 'match', wish, relative],
    queryFn: wish
      ? ({ signal }) =>
          bodyOf(
            client.POST('/api/teams/{team}/offers/match', {
              params: { path: { team }, query: relative ? { relative } : {} },
              body: wish,
              signal,
            }),
          )
      : skipToken,
    gcTime: 0,
  })
