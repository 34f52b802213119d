import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Held } from '@/api/types'
import { pathOf, type Subject } from './subject'

const ask = (team: string, { kind, id }: Subject, signal: AbortSignal): Promise<Held> => {
  if (kind === 'CITIZEN')
    return bodyOf(
      client.GET('/api/teams/{team}/citizens/{citizen}/held', {
        params: { path: { team, citizen: id } },
        signal,
      }),
    )
  if (kind === 'RELATIVE')
    return bodyOf(
      client.GET('/api/teams/{team}/relatives/{relative}/held', {
        params: { path: { team, relative: id } },
        signal,
      }),
    )
  return bodyOf(
    client.GET('/api/teams/{team}/members/{member}/held', { params: { path: { team, member: id } }, signal }),
  )
}

/** Everything that is kept about somebody. Asked once a visit to the page: each time is written down. */
export const useHeld = (team: string, subject: Subject, language: string) =>
  useQuery({
    queryKey: ['held', team, subject.kind, subject.id, language],
    queryFn: ({ signal }) => ask(team, subject, signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** Where the same is fetched as a file. */
export const heldFile = (team: string, subject: Subject) =>
  `/api/teams/${encodeURIComponent(team)}/${pathOf[subject.kind]}/${encodeURIComponent(subject.id)}/held`
