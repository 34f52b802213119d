import { client } from '@/api/client'
import type { Kind } from '@/ui/offline/letter'
import { keys } from './keys'

/** I have read what was handed over. */
export const readings: Kind<{ handover: string }> = {
  name: 'read',
  async send({ team, told: { handover } }, { queries, signal }) {
    await client.POST('/api/teams/{team}/handovers/{handover}/read', {
      params: { path: { team, handover } },
      signal,
    })
    await Promise.all([
      queries.invalidateQueries({ queryKey: keys.all(team) }),
      queries.invalidateQueries({ queryKey: ['my-day', team] }),
    ])
  },
}
