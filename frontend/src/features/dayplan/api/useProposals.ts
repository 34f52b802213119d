import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

export function useProposals() {
  const day = useDay()
  return useQuery({
    queryKey: dayKeys.proposals(day),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/day-plans/{date}/proposals', { params: { path: day }, signal })),
    // One that is being worked out has no event of its own when it is ready.
    refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'COMPUTING') ? 1500 : false),
  })
}

interface Accepted {
  id: string
  version: number
  /** Ids of the changes to take; none means all. */
  changes: string[]
}

export function useAcceptProposal() {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version, changes }: Accepted) =>
      bodyOf(
        client.POST('/api/teams/{team}/day-plans/{date}/proposals/{id}/accept', {
          params: { path: { ...day, id } },
          body: { version, changes },
        }),
      ),
    onSuccess: (plan) => queries.setQueryData(dayKeys.plan(day), plan),
    onSettled: () => queries.invalidateQueries({ queryKey: dayKeys.whole(day) }),
  })
}

export function useRejectProposal() {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      client.POST('/api/teams/{team}/day-plans/{date}/proposals/{id}/reject', {
        params: { path: { ...day, id } },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: dayKeys.whole(day) }),
  })
}
