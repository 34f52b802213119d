import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

export const useCitizensRelatives = (team: string, citizen: string) =>
  useQuery({
    queryKey: keys.near(team, citizen),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/citizens/{citizen}/relatives', {
          params: { path: { team, citizen } },
          signal,
        }),
      ),
  })
