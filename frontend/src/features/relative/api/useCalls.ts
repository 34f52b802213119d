import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Need } from '@/api/types'
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

function useTaking(team: string, send: (params: { path: { team: string; need: string } }) => Promise<Need>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (need: string) => send({ path: { team, need } }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: callsKey(team) }),
        queries.invalidateQueries({ queryKey: keys.all(team) }),
      ]),
  })
}

/** I see to it. */
export const useTakeCall = (team: string) =>
  useTaking(team, (params) => bodyOf(client.POST('/api/teams/{team}/needs/{need}/take', { params })))

/** The one who took it cannot see to it after all. */
export const useGiveBack = (team: string) =>
  useTaking(team, (params) => bodyOf(client.POST('/api/teams/{team}/needs/{need}/give-back', { params })))
