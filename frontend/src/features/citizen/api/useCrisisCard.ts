import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { CrisisCardDetails, MyDay } from '@/api/types'

const key = (team: string, citizen: string) => ['crisis-card', team, citizen] as const
const path = '/api/teams/{team}/citizens/{citizen}/crisis-card'

/** The card that came with my day, and when: what can be read without network. */
function cardOfMyDay(queries: QueryClient, team: string, citizen: string) {
  const [newest] = queries
    .getQueryCache()
    .findAll({ queryKey: ['my-day', team] })
    .map(({ state: { data, dataUpdatedAt: at } }) => ({
      card: (data as MyDay | undefined)?.stops.find((stop) => stop.citizen === citizen)?.crisisCard,
      at,
    }))
    .filter(({ card }) => card)
    .sort((one, other) => other.at - one.at)
  return newest
}

/** A citizen's crisis card as it is this evening; without network as it came with my day. */
export function useCrisisCard(team: string, citizen: string) {
  const queries = useQueryClient()
  return useQuery({
    queryKey: key(team, citizen),
    queryFn: ({ signal }) => bodyOf(client.GET(path, { params: { path: { team, citizen } }, signal })),
    staleTime: 0,
    initialData: () => cardOfMyDay(queries, team, citizen)?.card,
    initialDataUpdatedAt: () => cardOfMyDay(queries, team, citizen)?.at,
  })
}

export function useWriteCrisisCard(team: string, citizen: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: CrisisCardDetails) =>
      bodyOf(client.PUT(path, { params: { path: { team, citizen } }, body })),
    onSuccess: (card) => queries.setQueryData(key(team, citizen), card),
    onSettled: () => queries.invalidateQueries({ queryKey: ['my-day', team] }),
  })
}
