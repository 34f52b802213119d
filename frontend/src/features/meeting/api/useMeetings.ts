import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

const meetings = (team: string, signal: AbortSignal) =>
  bodyOf(client.GET('/api/teams/{team}/meetings', { params: { path: { team } }, signal }))

/** The meetings to come, and those that were held. */
export const useMeetings = (team: string) =>
  useQuery({ queryKey: keys.list(team), queryFn: ({ signal }) => meetings(team, signal) })

/** Those to come alone. */
export const comingQuery = (team: string) => ({
  queryKey: keys.coming(team),
  queryFn: async ({ signal }: { signal: AbortSignal }) => (await meetings(team, signal)).coming,
})
