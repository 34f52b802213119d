import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { CrisisCardDetails } from '@/api/types'

const key = (team: string, citizen: string) => ['crisis-card', team, citizen] as const
const path = '/api/teams/{team}/citizens/{citizen}/crisis-card'

/** A citizen's crisis card as it is this evening. */
export const useCrisisCard = (team: string, citizen: string) =>
  useQuery({
    queryKey: key(team, citizen),
    queryFn: ({ signal }) => bodyOf(client.GET(path, { params: { path: { team, citizen } }, signal })),
  })

export function useWriteCrisisCard(team: string, citizen: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: CrisisCardDetails) =>
      bodyOf(client.PUT(path, { params: { path: { team, citizen } }, body })),
    onSuccess: (card) => queries.setQueryData(key(team, citizen), card),
    onSettled: () => queries.invalidateQueries({ queryKey: ['my-day', team] }),
  })
}
