import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { NeedKind, OfferForm } from '@/api/types'

/** Which offers to show; what is left out does not matter. */
export interface OfferFilter {
  need?: NeedKind
  form?: OfferForm
  state?: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'
  language?: string
  evening?: boolean
}

export const offersQuery = (team: string, filter: OfferFilter = {}) => ({
  queryKey: ['offers', team, filter],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    bodyOf(client.GET('/api/teams/{team}/offers', { params: { path: { team }, query: filter }, signal })),
})

export const useOffers = (team: string, filter: OfferFilter = {}) =>
  useQuery({ ...offersQuery(team, filter), placeholderData: keepPreviousData })
