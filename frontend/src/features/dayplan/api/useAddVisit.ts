import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { dayKeys, useDay } from './day'

export type NewVisit = Omit<components['schemas']['NewVisit'], 'date'>

export function useAddVisit() {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (visit: NewVisit) =>
      bodyOf(
        client.POST('/api/teams/{team}/visits', {
          params: { path: { team: day.team } },
          body: { ...visit, date: day.date },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: dayKeys.whole(day) }),
  })
}
