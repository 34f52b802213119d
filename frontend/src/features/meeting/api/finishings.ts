import { client } from '@/api/client'
import type { Kind } from '@/ui/offline/letter'
import { keys } from './keys'

/** What was promised is done, and how it went. */
interface Finishing {
  followUp: string
  /** The version that was seen. */
  version: number
  outcome?: string
}

export const finishings: Kind<Finishing> = {
  name: 'done',
  wordsOf: ({ outcome }) => outcome,
  async send({ team, told: { followUp, ...body } }, { queries, signal }) {
    await client.POST('/api/teams/{team}/follow-ups/{followUp}/done', {
      params: { path: { team, followUp } },
      body,
      parseAs: 'text',
      signal,
    })
    void queries.invalidateQueries({ queryKey: ['relatives', team] })
    await queries.invalidateQueries({ queryKey: keys.all(team) })
  },
}
