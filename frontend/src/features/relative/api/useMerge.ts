import { bodyOf, client } from '@/api/client'
import { useChange } from './useChange'

interface Merge {
  version: number
  duplicate: string
  duplicateVersion: number
  /** Of what the other one's stands. */
  theirs: ('NAME' | 'PHONE' | 'MAIL')[]
}

/** Two notes are of the same relative: the other one goes into this one. */
export const useMerge = (team: string, relative: string) =>
  useChange(team, (body: Merge) =>
    bodyOf(
      client.POST('/api/teams/{team}/relatives/{relative}/merge', {
        params: { path: { team, relative } },
        body,
      }),
    ),
  )
