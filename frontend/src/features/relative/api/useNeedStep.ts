import { bodyOf, client } from '@/api/client'
import { useChange } from './useChange'

export type Step =
  | { step: 'agenda' }
  | { step: 'answer'; decision: string; owner?: string; due: string }
  | { step: 'followUp'; decision: string; due?: string }
  | { step: 'close'; decision?: string }

/** Takes a need one step on, from the version that is seen. */
export const useNeedStep = (team: string, need: { id: string; version: number }) =>
  useChange(team, ({ step, ...decided }: Step) => {
    const params = { path: { team, need: need.id } }
    const version = need.version
    switch (step) {
      case 'agenda':
        return bodyOf(client.POST('/api/teams/{team}/needs/{need}/agenda', { params, body: { version } }))
      case 'answer':
        return bodyOf(
          client.POST('/api/teams/{team}/needs/{need}/answer', {
            params,
            body: { version, ...(decided as { decision: string; owner?: string; due: string }) },
          }),
        )
      case 'followUp':
        return bodyOf(
          client.POST('/api/teams/{team}/needs/{need}/follow-up', {
            params,
            body: { version, ...(decided as { decision: string; due?: string }) },
          }),
        )
      case 'close':
        return bodyOf(
          client.POST('/api/teams/{team}/needs/{need}/close', { params, body: { version, ...decided } }),
        )
    }
  })
