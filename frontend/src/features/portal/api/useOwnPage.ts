import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { hasCode } from '@/api/problem'
import type { OwnPage, OwnWish, PulseTold, ReachableSpan } from '@/api/types'
import { forgetWritten } from './written'

export const ownPageQuery = queryOptions({
  queryKey: ['own-page'],
  /** Who is signed in as a relative, or null where nobody is. */
  queryFn: async ({ signal }): Promise<OwnPage | null> => {
    try {
      return await bodyOf(client.GET('/api/portal/me', { signal }))
    } catch (error) {
      // One of the team who comes by has no page here.
      if (hasCode(error, 'NOT_SIGNED_IN') || hasCode(error, 'UNKNOWN_PATH')) return null
      throw error
    }
  },
})

export const useOwnPage = () => useQuery(ownPageQuery)

export const all = ['portal'] as const

/** Where something turns out to be closed to me, whom I may see anything of is asked anew. */
function useAsking() {
  const queries = useQueryClient()
  return async <Answered>(answer: Promise<Answered>) => {
    try {
      return await answer
    } catch (error) {
      if (hasCode(error, 'NOT_YOURS')) void queries.invalidateQueries({ queryKey: ownPageQuery.queryKey })
      throw error
    }
  }
}

/** What I may see about a citizen. What changes is told on the line; who is at work only shows by asking. */
export const useOwnCitizen = (citizen: string) => {
  const asking = useAsking()
  return useQuery({
    queryKey: [...all, 'citizen', citizen],
    queryFn: ({ signal }) =>
      asking(bodyOf(client.GET('/api/portal/citizens/{citizen}', { params: { path: { citizen } }, signal }))),
    staleTime: 0,
    refetchInterval: 60_000,
  })
}

export const useOwnBook = (citizen: string) => {
  const asking = useAsking()
  const params = { path: { citizen } }
  return useQuery({
    queryKey: [...all, 'book', citizen],
    queryFn: ({ signal }) =>
      asking(bodyOf(client.GET('/api/portal/citizens/{citizen}/contact-book', { params, signal }))),
    staleTime: 0,
    refetchInterval: 60_000,
  })
}

export const useOwnNeeds = () =>
  useQuery({
    queryKey: [...all, 'needs'],
    queryFn: ({ signal }) => bodyOf(client.GET('/api/portal/needs', { signal })),
    staleTime: 0,
    refetchInterval: 60_000,
  })

export const useOwnHours = () =>
  useQuery({
    queryKey: [...all, 'hours'],
    queryFn: ({ signal }) => bodyOf(client.GET('/api/portal/me/hours', { signal })),
  })

export const useDemoRelatives = () =>
  useQuery({
    queryKey: ['settings', 'demo-relatives'],
    queryFn: ({ signal }) => bodyOf(client.GET('/api/portal/demo', { signal })),
    staleTime: Infinity,
  })

/** Whatever is changed here, what is shown is asked anew. */
function useChange<Asked>(make: (asked: Asked) => Promise<unknown>) {
  const queries = useQueryClient()
  const asking = useAsking()
  return useMutation({
    mutationFn: (asked: Asked) => asking(make(asked)),
    onSettled: () => queries.invalidateQueries({ queryKey: all }),
  })
}

export const useWriteInOwnBook = (citizen: string) =>
  useChange((message: string) =>
    bodyOf(
      client.POST('/api/portal/citizens/{citizen}/contact-book', {
        params: { path: { citizen } },
        body: { message },
      }),
    ),
  )

export const useReadOwnBook = (citizen: string) =>
  useChange(() =>
    bodyOf(
      client.POST('/api/portal/citizens/{citizen}/contact-book/read', { params: { path: { citizen } } }),
    ),
  )

const askMyself = (body: OwnWish) => bodyOf(client.POST('/api/portal/needs', { body }))

/** Asks for something for a citizen's sake, or for oneself where nobody lets one see anything. */
export function useAskForHelp(citizen?: string) {
  const asking = useAsking()
  return useChange(async (body: OwnWish) => {
    if (citizen === undefined) return askMyself(body)
    try {
      const path = { params: { path: { citizen } } }
      return await asking(bodyOf(client.POST('/api/portal/citizens/{citizen}/needs', { ...path, body })))
    } catch (error) {
      // The citizen has changed their mind while one wrote. What one needs oneself is asked for all the same.
      if (hasCode(error, 'NOT_YOURS')) return askMyself(body)
      throw error
    }
  })
}

/** Says yes to an offer, or not now, from the version that is seen. */
export const useAnswerOwnOffer = (citizen: string, { id, version }: { id: string; version: number }) =>
  useChange(({ say, ...word }: { say: 'accept' | 'decline'; word?: string }) => {
    const call = { params: { path: { citizen, offer: id } }, body: { version, ...word } }
    return say === 'accept'
      ? bodyOf(client.POST('/api/portal/citizens/{citizen}/offers/{offer}/accept', call))
      : bodyOf(client.POST('/api/portal/citizens/{citizen}/offers/{offer}/decline', call))
  })

export const useTellOwnPulse = (need: string) =>
  useChange((body: PulseTold) =>
    bodyOf(client.POST('/api/portal/needs/{need}/pulse', { params: { path: { need } }, body })),
  )

export const useChangeOwnHours = () =>
  useChange((hours: ReachableSpan[]) => bodyOf(client.PUT('/api/portal/me/hours', { body: { hours } })))

export function usePreferReading() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { language: OwnPage['language']; largeText: boolean }) =>
      bodyOf(client.PUT('/api/portal/me/reading', { body })),
    onSuccess: (page) => queries.setQueryData(ownPageQuery.queryKey, page),
  })
}

const forgetOthers = (queries: QueryClient) =>
  queries.removeQueries({ predicate: ({ queryKey: [what] }) => what !== 'own-page' && what !== 'settings' })

/** Comes in; what anybody else saw in this browser is forgotten. */
export function useEnter() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (body: { proof: string; way?: string }) => {
      await client.POST('/api/portal/session', { body, parseAs: 'text' })
      forgetOthers(queries)
      // What was asked before coming in would answer that nobody is there.
      await queries.cancelQueries({ queryKey: ownPageQuery.queryKey })
      return queries.query({ ...ownPageQuery, staleTime: 0 })
    },
  })
}

export function useLeave() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await client.DELETE('/api/portal/session', { parseAs: 'text' })
      forgetWritten()
      forgetOthers(queries)
      queries.setQueryData(ownPageQuery.queryKey, null)
    },
  })
}

export const useAskForLink = () =>
  useMutation({
    mutationFn: async (mail: string) => {
      await client.POST('/api/portal/links', { body: { mail }, parseAs: 'text' })
    },
  })
