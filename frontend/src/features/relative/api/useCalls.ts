import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { bodyOf, client } from '@/api/client'
import { callsKey, followDay } from '@/api/events'
import { keys } from './keys'

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

/** Asks anew as soon as somebody calls, on a page that does not follow the day anyway. */
export function useCallEvents(team: string, today: string) {
  const queries = useQueryClient()
  useEffect(
    () =>
      followDay(team, today, {
        onCalls: () => void queries.invalidateQueries({ queryKey: callsKey(team) }),
      }),
    [team, today, queries],
  )
}
