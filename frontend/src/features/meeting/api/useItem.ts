import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Meeting, Written } from '@/api/types'
import { keys } from './keys'
import { showNewest } from './showNewest'

export type ItemChange =
  | { do: 'write'; version: number; written: Written }
  | { do: 'settle'; version: number; outcome: 'DECIDED' | 'DONE' | 'HANDED_ON' | 'LATER' }
  | { do: 'reopen'; version: number }
  | { do: 'release'; version: number }
  | { do: 'takeBack'; version: number }

/** Changes one item; the answer is shown at once. */
export function useItem(team: string, meeting: string, item: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: ItemChange): Promise<Meeting> => {
      const params = { path: { team, meeting, item } }
      const { version } = change
      switch (change.do) {
        case 'write':
          return bodyOf(
            client.PUT('/api/teams/{team}/meetings/{meeting}/items/{item}', {
              params,
              body: { version, written: change.written },
            }),
          )
        case 'settle':
          return bodyOf(
            client.POST('/api/teams/{team}/meetings/{meeting}/items/{item}/settle', {
              params,
              body: { version, outcome: change.outcome },
            }),
          )
        case 'reopen':
          return bodyOf(
            client.POST('/api/teams/{team}/meetings/{meeting}/items/{item}/reopen', {
              params,
              body: { version },
            }),
          )
        case 'release':
          return bodyOf(
            client.POST('/api/teams/{team}/meetings/{meeting}/items/{item}/release', {
              params,
              body: { version },
            }),
          )
        case 'takeBack':
          return bodyOf(
            client.POST('/api/teams/{team}/meetings/{meeting}/items/{item}/take-back', {
              params,
              body: { version },
            }),
          )
      }
    },
    onSuccess: (answered) => showNewest(queries, keys.one(team, meeting), answered),
  })
}
