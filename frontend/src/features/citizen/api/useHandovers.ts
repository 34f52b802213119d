import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { bodyOf, client } from '@/api/client'
import type { HandoverDetails } from '@/api/types'
import { keys } from './keys'

/** What the next one must know about a citizen; what is closed comes last. */
export const useHandovers = (team: string, citizen: string) =>
  useQuery({
    queryKey: keys.of(team, citizen),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/citizens/{citizen}/handovers', {
          params: { path: { team, citizen } },
          signal,
        }),
      ),
  })

/** The way to ask for them anew where a page shows them. */
export function useHandoversAgain(team: string) {
  const queries = useQueryClient()
  return useCallback(() => void queries.invalidateQueries({ queryKey: keys.all(team) }), [queries, team])
}

/** A change about what is handed over; my day shows it too. */
function useChange<Asked>(team: string, make: (asked: Asked) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: make,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.all(team) }),
        queries.invalidateQueries({ queryKey: ['my-day', team] }),
      ]),
  })
}

export const useWriteHandover = (team: string, citizen: string) =>
  useChange(team, (body: HandoverDetails) =>
    bodyOf(
      client.POST('/api/teams/{team}/citizens/{citizen}/handovers', {
        params: { path: { team, citizen } },
        body,
      }),
    ),
  )

export const useRewordHandover = (team: string, { id, version }: { id: string; version: number }) =>
  useChange(team, (handover: HandoverDetails) =>
    bodyOf(
      client.PUT('/api/teams/{team}/handovers/{handover}', {
        params: { path: { team, handover: id } },
        body: { version, handover },
      }),
    ),
  )

export const useCloseHandover = (team: string, { id, version }: { id: string; version: number }) =>
  useChange(team, (because: string) =>
    bodyOf(
      client.POST('/api/teams/{team}/handovers/{handover}/close', {
        params: { path: { team, handover: id } },
        body: { version, ...(because ? { because } : {}) },
      }),
    ),
  )
