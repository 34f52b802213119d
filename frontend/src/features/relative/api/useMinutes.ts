import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { NewAgreementMinutes } from '@/api/types'
import { keys } from './keys'
import { useChange } from './useChange'

/** Minutes of talks about who does what, the newest first. */
export const useMinutesAbout = (team: string, citizen: string) =>
  useQuery({
    queryKey: keys.minutesAbout(team, citizen),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/citizens/{citizen}/agreement-minutes', {
          params: { path: { team, citizen } },
          signal,
        }),
      ),
  })

export const useMinutes = (team: string, minutes: string) =>
  useQuery({
    queryKey: keys.minutes(team, minutes),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/agreement-minutes/{minutes}', {
          params: { path: { team, minutes } },
          signal,
        }),
      ),
  })

export const useWriteMinutes = (team: string) =>
  useChange(team, (body: NewAgreementMinutes) =>
    bodyOf(client.POST('/api/teams/{team}/agreement-minutes', { params: { path: { team } }, body })),
  )
