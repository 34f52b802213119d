import { skipToken, useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { FlaggedNeed, NewNeed } from '@/api/types'
import type { Kind } from '@/ui/offline/letter'
import { keys } from './keys'

/** I see what a relative needs. */
interface Flag extends Omit<NewNeed, 'citizen' | 'signal'> {
  /** Who is near could not be asked for: where it is one, that one is meant, as it would have been with network. */
  whoever?: boolean
}

async function theOnly(team: string, citizen: string, signal: AbortSignal) {
  const near = await bodyOf(
    client.GET('/api/teams/{team}/citizens/{citizen}/relatives', {
      params: { path: { team, citizen } },
      signal,
    }),
  )
  const [one, another] = near.relatives
  return one && !another ? { relative: one.id } : {}
}

export const flags: Kind<Flag> = {
  name: 'flag',
  wordsOf: ({ note }) => note,
  async send({ id, team, citizen, told: { whoever, ...need } }, { queries, signal }) {
    const about = citizen ? { citizen, ...(whoever ? await theOnly(team, citizen, signal) : {}) } : {}
    const flagged = await bodyOf(
      client.POST('/api/teams/{team}/needs', {
        params: { path: { team } },
        body: { ...need, ...about, signal: id },
        signal,
      }),
    )
    queries.setQueryData(keys.flagged(id), flagged)
    void queries.invalidateQueries({ queryKey: keys.all(team) })
  },
}

/** What a flag came to, once the server has it. */
export const useFlagged = (flag: string) =>
  useQuery<FlaggedNeed>({ queryKey: keys.flagged(flag), queryFn: skipToken }).data

/** What there is to say about a flag that is sent. */
interface Note {
  need: string
  signal: string
  note: string
  confidential: boolean
}

export const notes: Kind<Note> = {
  name: 'note',
  wordsOf: ({ note }) => note,
  async send({ team, told: { need, signal: flag, ...body } }, { queries, signal }) {
    await client.PUT('/api/teams/{team}/needs/{need}/signals/{signal}/note', {
      params: { path: { team, need, signal: flag } },
      body,
      signal,
    })
    void queries.invalidateQueries({ queryKey: keys.all(team) })
  },
}
