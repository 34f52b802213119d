import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { DutyPhone } from '@/api/types'

const path = '/api/teams/{team}/duty-phone'

/** The telephone that one of the team carries. */
export function useDutyPhone(team: string) {
  const queries = useQueryClient()
  const queryKey = ['duty-phone', team]
  const phone = useQuery({
    queryKey,
    queryFn: ({ signal }) => bodyOf(client.GET(path, { params: { path: { team } }, signal })),
  })
  const tell = useMutation({
    mutationFn: (body: DutyPhone) => bodyOf(client.PUT(path, { params: { path: { team } }, body })),
    onSuccess: (told) => queries.setQueryData(queryKey, { phone: told }),
  })
  return { phone, tell }
}
