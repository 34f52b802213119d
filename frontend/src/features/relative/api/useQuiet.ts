import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

export const useQuiet = (team: string) =>
  useQuery({
    queryKey: keys.quiet(team),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/opsporing', { params: { path: { team } }, signal })),
  })
