import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { NewOfferGiven } from '@/api/types'
import { keys } from './keys'
import { useChange } from './useChange'

interface Asked {
  need?: string
  relative?: string
  citizen?: string
  /** Only those that the relative answered on their own page lately. */
  answered?: boolean
}

export const offersGivenQuery = (team: string, asked: Asked = {}) => ({
  queryKey: keys.given(team, asked),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    bodyOf(
      client.GET('/api/teams/{team}/offers-given', { params: { path: { team }, query: asked }, signal }),
    ),
})

/** Offers that relatives have been given, the newest first. */
export const useOffersGiven = (team: string, asked: Asked = {}) => useQuery(offersGivenQuery(team, asked))

/** An offer for a relative: thought of, or told of already. */
export const useSuggestOffer = (team: string) =>
  useChange(team, (body: NewOfferGiven) =>
    bodyOf(client.POST('/api/teams/{team}/offers-given', { params: { path: { team } }, body })),
  )

export interface GivenStep {
  step: 'give' | 'accept' | 'tried' | 'decline'
  word?: string
  askAgain?: string
}

/** How it goes, from the version that is seen. */
export const useGivenStep = (team: string, { id, version }: { id: string; version: number }) =>
  useChange(team, ({ step, ...word }: GivenStep) => {
    const call = { params: { path: { team, given: id } }, body: { version, ...word } }
    switch (step) {
      case 'give':
        return bodyOf(client.POST('/api/teams/{team}/offers-given/{given}/give', call))
      case 'accept':
        return bodyOf(client.POST('/api/teams/{team}/offers-given/{given}/accept', call))
      case 'tried':
        return bodyOf(client.POST('/api/teams/{team}/offers-given/{given}/tried', call))
      case 'decline':
        return bodyOf(client.POST('/api/teams/{team}/offers-given/{given}/decline', call))
    }
  })
