import { queryOptions, useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { hasCode } from '@/api/problem'
import type { Session } from '@/api/types'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  /** Who is signed in, or null where nobody is. */
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await bodyOf(client.GET('/api/session', { signal }))
    } catch (error) {
      if (hasCode(error, 'NOT_SIGNED_IN')) return null
      throw error
    }
  },
  staleTime: 5 * 60_000,
  gcTime: Infinity,
  meta: { kept: true },
})

export const useSession = () => useQuery(sessionQuery)
