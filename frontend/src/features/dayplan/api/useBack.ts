import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { dayKeys, useDay } from './day'

/** Somebody who was reported sick is at work after all. */
export function useBack() {
  const day = useDay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (member: string) =>
      bodyOf(
        client.DELETE('/api/teams/{team}/absences/{member}/{date}', { params: { path: { ...day, member } } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: dayKeys.whole(day) }),
  })
}
