import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

/** Where the answer is kept to who calls. */
export const callsKey = (team: string) => ['calls', team] as const

/** What relatives ask for today and nobody has taken. */
export const useCalls = (team: string) =>
  useQuery({
    queryKey: callsKey(team),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/calls', { params: { path: { team } }, signal })),
    refetchInterval: 60_000,
  })

/** I see to it. */
export function useTakeCall(team: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (need: string) =>
      bodyOf(client.POST('/api/teams/{team}/needs/{need}/take', { params: { path: { team, need } } })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: callsKey(team) }),
        queries.invalidateQueries({ queryKey: keys.all(team) }),
      ]),
  })
}
