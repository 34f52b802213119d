import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

const path = '/api/teams/{team}/members/{member}/departure'

/** What falls away if the member works until this day. */
export const useLeavingPrice = (team: string, member: string, lastDay: string) =>
  useQuery({
    queryKey: ['departure', team, member, 'price', lastDay],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/members/{member}/departure/price', {
          params: { path: { team, member }, query: { lastDay } },
          signal,
        }),
      ),
    gcTime: 0,
  })

/** Until when a member works, and what somebody else must take on. */
export function useDeparture(team: string, member: string) {
  const queries = useQueryClient()
  const params = { path: { team, member } }
  const queryKey = ['departure', team, member]
  const departure = useQuery({
    queryKey,
    queryFn: ({ signal }) => bodyOf(client.GET(path, { params, signal })),
  })
  const onSuccess = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey }),
      queries.invalidateQueries({ queryKey: ['team', team] }),
      queries.invalidateQueries({ queryKey: ['erasure', team, 'MEMBER', member] }),
    ])
  const leave = useMutation({
    mutationFn: (lastDay: string) => client.PUT(path, { params, body: { lastDay } }),
    onSuccess,
  })
  const stay = useMutation({ mutationFn: () => client.DELETE(path, { params }), onSuccess })
  return { departure, leave, stay }
}
