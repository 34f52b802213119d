import { client } from '@/api/client'
import type { Kind } from '@/ui/offline/letter'

/** A visit begun or ended, as told at the door. */
export interface Mark {
  visit: string
  what: 'started' | 'finished'
}

export const marks: Kind<Mark> = {
  name: 'mark',
  async send({ team, told: { visit, what } }, { queries, signal }) {
    const at = { params: { path: { team, visit } }, parseAs: 'text', signal } as const
    if (what === 'started') await client.POST('/api/teams/{team}/visits/{visit}/started', at)
    else await client.POST('/api/teams/{team}/visits/{visit}/finished', at)
    // The fresh answer first, so that what was told never seems to go back.
    await queries.invalidateQueries({ queryKey: ['my-day', team] })
  },
}
