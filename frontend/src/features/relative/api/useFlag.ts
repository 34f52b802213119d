import { bodyOf, client } from '@/api/client'
import type { NewNeed } from '@/api/types'
import { useChange } from './useChange'

/** I see what a relative needs. */
export const useFlag = (team: string) =>
  useChange(team, (body: NewNeed) =>
    bodyOf(client.POST('/api/teams/{team}/needs', { params: { path: { team } }, body })),
  )

interface Mine {
  need: string
  signal: string
}

export const useSignalNote = (team: string) =>
  useChange(team, ({ need, signal, ...body }: Mine & { note: string; confidential: boolean }) =>
    bodyOf(
      client.PUT('/api/teams/{team}/needs/{need}/signals/{signal}/note', {
        params: { path: { team, need, signal } },
        body,
      }),
    ),
  )

/** It was a slip of the finger. */
export const useTakeBack = (team: string) =>
  useChange(team, ({ need, signal }: Mine) =>
    bodyOf(
      client.POST('/api/teams/{team}/needs/{need}/signals/{signal}/take-back', {
        params: { path: { team, need, signal } },
      }),
    ),
  )
