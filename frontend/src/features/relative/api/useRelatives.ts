import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

export const useRelatives = (team: string) =>
  useQuery({
    queryKey: keys.list(team),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/relatives', { params: { path: { team } }, signal })),
  })
