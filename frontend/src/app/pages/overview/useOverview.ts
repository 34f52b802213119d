import type { TeamSummary } from '@/api/types'
import { useAcross } from '@/api/useAcross'
import { requestsQuery } from '@/features/advisor/api/useRequests'
import { handedOnQuery } from '@/features/meeting/api/useHandedOn'
import { comingQuery } from '@/features/meeting/api/useMeetings'
import { offersQuery } from '@/features/offer/api/useOffers'
import { partnersQuery } from '@/features/offer/api/usePartners'
import { needsQuery } from '@/features/relative/api/useNeeds'
import { offersGivenQuery } from '@/features/relative/api/useOffersGiven'

export type Overview = ReturnType<typeof useOverview>

/** What waits in several teams, asked of each of them. */
export function useOverview(teams: TeamSummary[]) {
  return {
    needs: useAcross(teams, (team) => needsQuery(team)),
    handedOn: useAcross(teams, handedOnQuery),
    requests: useAcross(teams, requestsQuery),
    meetings: useAcross(teams, comingQuery),
    given: useAcross(teams, (team) => offersGivenQuery(team)),
    offers: useAcross(teams, (team) => offersQuery(team)),
    partners: useAcross(teams, partnersQuery),
  }
}
