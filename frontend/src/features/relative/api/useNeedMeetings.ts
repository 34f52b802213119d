import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** The needs that wait for a meeting, by id, each with the one that takes it up; one question for all of a team. */
export function useNeedMeetings(team: string) {
  const { data, isPending } = useQuery({
    queryKey: keys.meetings(team),
    // Meetings are arranged elsewhere: what was answered a moment ago may be wrong by now.
    staleTime: 0,
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/need-meetings', { params: { path: { team } }, signal })),
  })
  return { isPending, of: new Map(data?.map((one) => [one.need, one])) }
}
