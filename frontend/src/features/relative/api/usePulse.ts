import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { PulseTold } from '@/api/types'
import { keys } from './keys'
import { useChange } from './useChange'

/** How relatives found the team's answers. */
export const usePulse = (team: string) =>
  useQuery({
    queryKey: keys.pulse(team),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/pulse', { params: { path: { team } }, signal })),
  })

/** A member has asked the relative at the door. */
export const useTellPulse = (team: string, need: string) =>
  useChange(team, async (body: PulseTold) => {
    await client.POST('/api/teams/{team}/needs/{need}/pulse', {
      params: { path: { team, need } },
      body,
      parseAs: 'text',
    })
  })
