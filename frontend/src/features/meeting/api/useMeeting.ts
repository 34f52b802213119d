import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** How often a meeting that is on is asked for again, so that two who write see each other. */
const WHILE_ON = 5_000

export const useMeeting = (team: string, meeting: string) =>
  useQuery({
    queryKey: keys.one(team, meeting),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/meetings/{meeting}', { params: { path: { team, meeting } }, signal }),
      ),
    refetchInterval: ({ state }) => state.data?.about.state === 'RUNNING' && WHILE_ON,
  })
