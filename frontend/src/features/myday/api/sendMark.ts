import { client } from '@/api/client'
import type { Mark } from '../marks/markQueue'

/** Tells the server that a visit has begun or ended. */
export async function sendMark({ team, visit, what }: Mark): Promise<void> {
  const at = { params: { path: { team, visit } }, parseAs: 'text' } as const
  if (what === 'started') await client.POST('/api/teams/{team}/visits/{visit}/started', at)
  else await client.POST('/api/teams/{team}/visits/{visit}/finished', at)
}
