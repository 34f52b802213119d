import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** How often a meeting that is on is asked for again, so that two who write see each other. */
const WHILE_ON = 5_000

export const meetingQuery = (team: string, meeting: string) => ({
  queryKey: keys.one(team, meeting),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    bodyOf(
      client.GET('/api/teams/{team}/meetings/{meeting}', { params: { path: { team, meeting } }, signal }),
    ),
})

export const useMeeting = (team: string, meeting: string) =>
  useQuery({
    ...meetingQuery(team, meeting),
    refetchInterval: ({ state }) => state.data?.about.state === 'RUNNING' && WHILE_ON,
  })
