import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** What an offer must be like to answer a need, as far as it is known. */
export const useNeedWish = (team: string, need: string) =>
  useQuery({
    queryKey: keys.wish(team, need),
    enabled: need !== '',
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/needs/{need}/wish', { params: { path: { team, need } }, signal })),
  })
