import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** Without a citizen nobody is asked for. */
export const useCitizensRelatives = (team: string, citizen = '') =>
  useQuery({
    enabled: citizen !== '',
    queryKey: keys.near(team, citizen),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/citizens/{citizen}/relatives', {
          params: { path: { team, citizen } },
          signal,
        }),
      ),
  })
