import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Appointment, Meeting } from '@/api/types'
import { keys } from './keys'
import { showNewest } from './showNewest'

/** What is answered is shown at once; the lists are asked anew, also where others were faster. */
function useAnswered<Asked>(team: string, make: (asked: Asked) => Promise<Meeting>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: make,
    onSuccess: (meeting) => showNewest(queries, keys.one(team, meeting.about.id), meeting),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(team) }),
  })
}

/** We meet once. */
export const useArrange = (team: string) =>
  useAnswered(team, (body: Appointment) =>
    bodyOf(client.POST('/api/teams/{team}/meetings', { params: { path: { team } }, body })),
  )

export type MeetingChange =
  | { do: 'move'; date: string; start: string; minutes: number }
  | { do: 'cancel'; because?: string }
  | { do: 'order'; keys: string[] }
  | { do: 'add'; text: string; citizen?: string }
  | { do: 'remove'; key: string }
  | { do: 'begin'; present: string[] }
  | { do: 'present'; present: string[] }
  | { do: 'end' }

/** Changes a meeting from the version that is seen. */
export const useMeetingChange = (team: string, { id: meeting, version }: { id: string; version: number }) =>
  useAnswered(team, (change: MeetingChange) => {
    const params = { path: { team, meeting } }
    switch (change.do) {
      case 'move': {
        const { date, start, minutes } = change
        return bodyOf(
          client.POST('/api/teams/{team}/meetings/{meeting}/move', {
            params,
            body: { version, date, start, minutes },
          }),
        )
      }
      case 'cancel':
        return bodyOf(
          client.POST('/api/teams/{team}/meetings/{meeting}/cancel', {
            params,
            body: { version, ...(change.because ? { because: change.because } : {}) },
          }),
        )
      case 'order':
        return bodyOf(
          client.PUT('/api/teams/{team}/meetings/{meeting}/order', {
            params,
            body: { version, keys: change.keys },
          }),
        )
      case 'add':
        return bodyOf(
          client.POST('/api/teams/{team}/meetings/{meeting}/items', {
            params,
            body: { text: change.text, ...(change.citizen ? { citizen: change.citizen } : {}) },
          }),
        )
      case 'remove':
        return bodyOf(
          client.DELETE('/api/teams/{team}/meetings/{meeting}/items/{key}', {
            params: { path: { team, meeting, key: change.key } },
          }),
        )
      case 'begin':
        return bodyOf(
          client.POST('/api/teams/{team}/meetings/{meeting}/begin', {
            params,
            body: { version, present: change.present },
          }),
        )
      case 'present':
        return bodyOf(
          client.POST('/api/teams/{team}/meetings/{meeting}/present', {
            params,
            body: { version, present: change.present },
          }),
        )
      case 'end':
        return bodyOf(client.POST('/api/teams/{team}/meetings/{meeting}/end', { params, body: { version } }))
    }
  })
