import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** What the team's meetings have handed on to the advisor. */
export const handedOnQuery = (team: string) => ({
  queryKey: keys.handedOn(team),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    bodyOf(client.GET('/api/teams/{team}/handed-on', { params: { path: { team } }, signal })),
})

/** What the meetings said of each need that they have handed on, by the need's id. */
export function useHandedOn(team: string) {
  const { data = [] } = useQuery(handedOnQuery(team))
  return new Map(data.map((one) => [one.need, one]))
}
