import { useMutation, useQueryClient } from '@tanstack/react-query'
import { client } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { dayKeys, useDay } from './day'

export type VisitChange = Omit<components['schemas']['VisitChange'], 'date'>

/** The citizen's help is longer, shorter, later or declined today. */
export function useChangeVisit(visit: string) {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: VisitChange) =>
      client.POST('/api/teams/{team}/visits/{visit}/change', {
        params: { path: { team: day.team, visit } },
        body: { ...change, date: day.date },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: dayKeys.whole(day) }),
  })
}
