import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** The meeting at which a need is taken up. */
export const useNeedMeeting = (team: string, need: string) =>
  useQuery({
    queryKey: keys.meeting(team, need),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/needs/{need}/meeting', { params: { path: { team, need } }, signal }),
      ),
  })
