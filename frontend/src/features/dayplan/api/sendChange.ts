import { bodyOf, client } from '@/api/client'
import type { OverrideResult } from '@/api/types'
import type { Asked } from '../plan/asked'
import type { Day } from './day'

/** One change, or the taking back of the last one, against one version of the plan. */
export function sendChange(day: Day, asked: Asked | 'undo', version: number): Promise<OverrideResult> {
  const params = { path: day }
  return asked === 'undo'
    ? bodyOf(client.POST('/api/teams/{team}/day-plans/{date}/undo', { params, body: { version } }))
    : bodyOf(
        client.POST('/api/teams/{team}/day-plans/{date}/overrides', { params, body: { ...asked, version } }),
      )
}
