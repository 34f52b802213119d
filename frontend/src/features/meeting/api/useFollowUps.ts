import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
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

interface Done {
  id: string
  version: number
  outcome?: string
}

/** It is done, and how it went. */
export function useFinish(team: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id: followUp, ...body }: Done) =>
      bodyOf(
        client.POST('/api/teams/{team}/follow-ups/{followUp}/done', {
          params: { path: { team, followUp } },
          body,
        }),
      ),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['relatives', team] })
      return queries.invalidateQueries({ queryKey: keys.all(team) })
    },
  })
}
