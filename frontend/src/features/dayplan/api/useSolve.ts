import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

/** How far the planning is. Events keep it fresh. */
export function useSolve() {
  const day = useDay()
  return useQuery({
    queryKey: dayKeys.solve(day),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/day-plans/{date}/solve', { params: { path: day }, signal })),
  })
}

export function useStartSolve() {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (seconds: number) =>
      bodyOf(
        client.POST('/api/teams/{team}/day-plans/{date}/solve', { params: { path: day }, body: { seconds } }),
      ),
    onSuccess: (solve) => queries.setQueryData(dayKeys.solve(day), solve),
  })
}

/** Stops and keeps the best plan so far. */
export function useKeepBest() {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      bodyOf(client.DELETE('/api/teams/{team}/day-plans/{date}/solve', { params: { path: day } })),
    onSuccess: (solve) => queries.setQueryData(dayKeys.solve(day), solve),
    onSettled: () => queries.invalidateQueries({ queryKey: dayKeys.whole(day) }),
  })
}
