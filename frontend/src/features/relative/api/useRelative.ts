import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

export const useRelative = (team: string, relative: string) =>
  useQuery({
    queryKey: keys.one(team, relative),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/relatives/{relative}', {
          params: { path: { team, relative } },
          signal,
        }),
      ),
  })
