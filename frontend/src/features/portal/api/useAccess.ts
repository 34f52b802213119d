import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

const path = '/api/teams/{team}/relatives/{relative}/own-page'

/** Whether a relative has a page of their own, and what the team does about it. */
export function useAccess(team: string, relative: string) {
  const queries = useQueryClient()
  const queryKey = ['own-page-access', team, relative]
  const params = { path: { team, relative } }
  const after = { onSettled: () => queries.invalidateQueries({ queryKey }) }
  const access = useQuery({
    queryKey,
    queryFn: ({ signal }) => bodyOf(client.GET(path, { params, signal })),
  })
  const code = useMutation({
    mutationFn: () => bodyOf(client.POST(`${path}/code`, { params })),
    ...after,
  })
  const mail = useMutation({
    mutationFn: async () => {
      await client.POST(`${path}/mail`, { params, parseAs: 'text' })
    },
    ...after,
  })
  const close = useMutation({
    mutationFn: async () => {
      await client.DELETE(path, { params, parseAs: 'text' })
    },
    ...after,
  })
  return { access, code, mail, close }
}
