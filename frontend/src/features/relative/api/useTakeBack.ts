import { bodyOf, client } from '@/api/client'
import { useChange } from './useChange'

/** It was a slip of the finger. */
export const useTakeBack = (team: string) =>
  useChange(team, ({ need, signal }: { need: string; signal: string }) =>
    bodyOf(
      client.POST('/api/teams/{team}/needs/{need}/signals/{signal}/take-back', {
        params: { path: { team, need, signal } },
      }),
    ),
  )
