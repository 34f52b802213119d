import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

interface Sick {
  member: string
  reason?: string
}

/** Somebody cannot come: their open visits leave the route. */
export function useSick() {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ member, reason }: Sick) =>
      bodyOf(
        client.POST('/api/teams/{team}/absences', {
          params: { path: { team: day.team } },
          body: { member, date: day.date, ...(reason ? { reason } : {}) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: dayKeys.whole(day) }),
  })
}
