import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { useAsked } from '@/api/useAsked'
import type { AdvisorRequest, NewAdvisorRequest } from '@/api/types'

type Appointed = NonNullable<AdvisorRequest['appointed']>

const key = (team: string) => ['advisor-requests', team] as const

export const requestsQuery = (team: string) => ({
  queryKey: key(team),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    bodyOf(client.GET('/api/teams/{team}/advisor-requests', { params: { path: { team } }, signal })),
})

/** What the team asks of its advisor and is not over, the oldest first. */
export const useRequests = (team: string) => useQuery(requestsQuery(team))

function useChange<Asked, Answered>(team: string, make: (asked: Asked) => Promise<Answered>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: make,
    onSettled: () => queries.invalidateQueries({ queryKey: key(team) }),
  })
}

/** Asks the advisor for supervision or mediation. */
export const useAskAdvisor = (team: string) =>
  useChange(team, (body: NewAdvisorRequest) =>
    bodyOf(client.POST('/api/teams/{team}/advisor-requests', { params: { path: { team } }, body })),
  )

export type RequestStep =
  | { step: 'take' }
  | { step: 'withdraw' }
  | { step: 'plan'; appointed: NonNullable<AdvisorRequest['appointed']> }
  | { step: 'close'; outcome?: string }

/** What a time would cost the plan of its day, in figures. */
export const usePlanPrice = (team: string, request: string, wish: Appointed | undefined) =>
  useAsked([...key(team), 'price', request], wish, (body, signal) =>
    bodyOf(
      client.POST('/api/teams/{team}/advisor-requests/{request}/price', {
        params: { path: { team, request } },
        body,
        signal,
      }),
    ),
  )

/** How it goes on, from the version that is seen. */
export const useRequestStep = (team: string, { id, version }: AdvisorRequest) =>
  useChange(team, ({ step, ...more }: RequestStep) => {
    const params = { path: { team, request: id } }
    switch (step) {
      case 'take':
        return bodyOf(
          client.POST('/api/teams/{team}/advisor-requests/{request}/take', { params, body: { version } }),
        )
      case 'withdraw':
        return bodyOf(
          client.POST('/api/teams/{team}/advisor-requests/{request}/withdraw', { params, body: { version } }),
        )
      case 'plan':
        return bodyOf(
          client.POST('/api/teams/{team}/advisor-requests/{request}/plan', {
            params,
            body: { version, ...(more as Omit<Extract<RequestStep, { step: 'plan' }>, 'step'>) },
          }),
        )
      case 'close':
        return bodyOf(
          client.POST('/api/teams/{team}/advisor-requests/{request}/close', {
            params,
            body: { version, ...more },
          }),
        )
    }
  })
