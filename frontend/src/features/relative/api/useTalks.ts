import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { NewTalk } from '@/api/types'
import { keys } from './keys'
import { useChange } from './useChange'

interface Asked {
  need?: string
  relative?: string
  citizen?: string
  planned?: boolean
}

/** Talks with relatives, the latest day first. */
export const useTalks = (team: string, asked: Asked = {}) =>
  useQuery({
    queryKey: keys.talks(team, asked),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/talks', { params: { path: { team }, query: asked }, signal })),
  })

/** When a relative can be talked with next; not asked while nobody knows for how long. */
export const useTalkTimes = (team: string, relative: string, minutes = 0) =>
  useQuery({
    queryKey: keys.talkTimes(team, relative, minutes),
    enabled: minutes > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/relatives/{relative}/talk-times', {
          params: { path: { team, relative }, query: { minutes } },
          signal,
        }),
      ),
  })

export const usePlanTalk = (team: string) =>
  useChange(team, (body: NewTalk) =>
    bodyOf(client.POST('/api/teams/{team}/talks', { params: { path: { team } }, body })),
  )

export const useTalkStep = (team: string, { id, version }: { id: string; version: number }) =>
  useChange(team, (step: 'call-off' | 'interpreter') => {
    const call = { params: { path: { team, talk: id } }, body: { version } }
    return bodyOf(
      step === 'call-off'
        ? client.POST('/api/teams/{team}/talks/{talk}/call-off', call)
        : client.POST('/api/teams/{team}/talks/{talk}/interpreter', call),
    )
  })

/** Where to ring; asked for only when somebody wants to know. */
export const useTalkPhone = (team: string, talk: string) =>
  useMutation({
    mutationFn: () =>
      bodyOf(client.GET('/api/teams/{team}/talks/{talk}/phone', { params: { path: { team, talk } } })),
  })
