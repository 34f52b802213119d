import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { WantedCover } from '@/api/types'
import { keys } from './keys'
import { useChange } from './useChange'

/** Who is with the citizen at the sessions to come, or who could be. */
export const useCover = (team: string, given: string) =>
  useQuery({
    queryKey: keys.cover(team, given),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/offers-given/{given}/cover', {
          params: { path: { team, given } },
          signal,
        }),
      ),
  })

export const useConfirmCover = (team: string, given: string) =>
  useChange(team, (covers: WantedCover[]) =>
    bodyOf(
      client.POST('/api/teams/{team}/offers-given/{given}/cover', {
        params: { path: { team, given } },
        body: { covers },
      }),
    ),
  )

export const useCallCoverOff = (team: string, given: string) =>
  useChange(team, (cover: string) =>
    bodyOf(
      client.POST('/api/teams/{team}/offers-given/{given}/cover/{cover}/call-off', {
        params: { path: { team, given, cover } },
      }),
    ),
  )
