import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** What the team's meetings have handed on to the advisor. */
export const handedOnQuery = (team: string) => ({
  queryKey: keys.handedOn(team),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    bodyOf(client.GET('/api/teams/{team}/handed-on', { params: { path: { team } }, signal })),
})
