import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Subject } from './subject'

const ofCitizen = '/api/teams/{team}/citizens/{citizen}/erasure'
const ofRelative = '/api/teams/{team}/relatives/{relative}/erasure'
const ofMember = '/api/teams/{team}/members/{member}/erasure'

const preview = (team: string, { kind, id }: Subject, signal: AbortSignal) => {
  if (kind === 'CITIZEN')
    return bodyOf(client.GET(ofCitizen, { params: { path: { team, citizen: id } }, signal }))
  if (kind === 'RELATIVE')
    return bodyOf(client.GET(ofRelative, { params: { path: { team, relative: id } }, signal }))
  return bodyOf(client.GET(ofMember, { params: { path: { team, member: id } }, signal }))
}

const forget = (team: string, { kind, id }: Subject) => {
  if (kind === 'CITIZEN') return client.POST(ofCitizen, { params: { path: { team, citizen: id } } })
  if (kind === 'RELATIVE') return client.POST(ofRelative, { params: { path: { team, relative: id } } })
  return client.POST(ofMember, { params: { path: { team, member: id } } })
}

/** What goes and what stays when somebody is forgotten. */
export const useErasure = (team: string, subject: Subject, language: string) =>
  useQuery({
    queryKey: ['erasure', team, subject.kind, subject.id, language],
    queryFn: ({ signal }) => preview(team, subject, signal),
    gcTime: 0,
  })

export function useForget(team: string, subject: Subject) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => forget(team, subject),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['citizens', team] }),
        queries.invalidateQueries({ queryKey: ['relatives', team] }),
        queries.invalidateQueries({ queryKey: ['team', team] }),
      ]),
  })
}
