import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Subject } from './subject'

const ofCitizen = '/api/teams/{team}/citizens/{citizen}/erasure'
const ofRelative = '/api/teams/{team}/relatives/{relative}/erasure'

/** What goes and what stays when somebody is forgotten. */
export const useErasure = (team: string, { kind, id }: Subject, language: string) =>
  useQuery({
    queryKey: ['erasure', team, kind, id, language],
    queryFn: ({ signal }) =>
      kind === 'CITIZEN'
        ? bodyOf(client.GET(ofCitizen, { params: { path: { team, citizen: id } }, signal }))
        : bodyOf(client.GET(ofRelative, { params: { path: { team, relative: id } }, signal })),
    gcTime: 0,
  })

export function useForget(team: string, { kind, id }: Subject) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      kind === 'CITIZEN'
        ? client.POST(ofCitizen, { params: { path: { team, citizen: id } } })
        : client.POST(ofRelative, { params: { path: { team, relative: id } } }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['citizens', team] }),
        queries.invalidateQueries({ queryKey: ['relatives', team] }),
      ]),
  })
}
