import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'

interface Asked {
  relative?: string
  citizen?: string
  /** Closed ones too. */
  closed?: boolean
}

export const needsQuery = (team: string, asked: Asked = {}) => ({
  queryKey: keys.needs(team, asked),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    bodyOf(client.GET('/api/teams/{team}/needs', { params: { path: { team }, query: asked }, signal })),
})

/** What relatives need, the worst first. */
export const useNeeds = (team: string, asked: Asked = {}) => useQuery(needsQuery(team, asked))
