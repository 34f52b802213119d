import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** Who does what by when, and is not done. */
export const useFollowUps = (team: string, mine: boolean) =>
  useQuery({
    queryKey: keys.followUps(team, mine),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/follow-ups', { params: { path: { team }, query: { mine } }, signal }),
      ),
  })
