import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** The meetings to come, and those that were held. */
export const useMeetings = (team: string) =>
  useQuery({
    queryKey: keys.list(team),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/meetings', { params: { path: { team } }, signal })),
  })
