import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { AgreementTerms } from '@/api/types'
import { keys } from './keys'
import { useChange } from './useChange'

interface Asked {
  citizen?: string
  relative?: string
  /** Those that have ended or failed too. */
  stopped?: boolean
}

/** Who does what, what runs first. */
export const useAgreements = (team: string, asked: Asked = {}) =>
  useQuery({
    queryKey: keys.agreements(team, asked),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/agreements', { params: { path: { team }, query: asked }, signal }),
      ),
  })

export const useProposeAgreement = (team: string) =>
  useChange(team, (body: { citizen: string; agreed: boolean; terms: AgreementTerms }) =>
    bodyOf(client.POST('/api/teams/{team}/agreements', { params: { path: { team } }, body })),
  )

export type AgreementStep =
  | { step: 'agree' }
  | { step: 'end' | 'fail'; reason: string }
  | { step: 'off' | 'on'; date: string; reason?: string }

/** What becomes of it, from the version that is seen. */
export const useAgreementStep = (team: string, { id, version }: { id: string; version: number }) =>
  useChange(team, (asked: AgreementStep) => {
    const params = { path: { team, agreement: id } }
    switch (asked.step) {
      case 'agree':
        return bodyOf(
          client.POST('/api/teams/{team}/agreements/{agreement}/agree', { params, body: { version } }),
        )
      case 'end':
      case 'fail': {
        const call = { params, body: { version, reason: asked.reason } }
        return bodyOf(
          asked.step === 'end'
            ? client.POST('/api/teams/{team}/agreements/{agreement}/end', call)
            : client.POST('/api/teams/{team}/agreements/{agreement}/fail', call),
        )
      }
      case 'off':
      case 'on': {
        const { step, ...day } = asked
        const call = { params, body: { version, ...day } }
        return bodyOf(
          step === 'off'
            ? client.POST('/api/teams/{team}/agreements/{agreement}/days-off', call)
            : client.POST('/api/teams/{team}/agreements/{agreement}/days-off/take-back', call),
        )
      }
    }
  })
