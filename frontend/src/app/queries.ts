import { hashKey, QueryCache, QueryClient } from '@tanstack/react-query'
import type { Persister } from '@tanstack/react-query-persist-client'
import { hasCode, NoConnection } from '@/api/problem'
import { forgetPeople } from '@/features/identity/api/forgetPeople'
import { sessionQuery } from '@/features/identity/api/useSession'
import type { DeviceStore } from '@/ui/offline/store'

declare module '@tanstack/react-query' {
  interface Register {
    /** `kept`: the answer rests on the device for a day, so that it can be read without network. */
    queryMeta: { kept?: boolean }
  }
}

const KEY = 'answers'

const sessionHash = hashKey(sessionQuery.queryKey)

/** A day: older answers are not shown, not even without network. */
export const KEPT_FOR = 24 * 60 * 60_000

/** Asks the server; when it says that nobody is signed in, what is kept about people goes. */
export function createQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onSuccess: (data, query) => {
        if (query.queryHash === sessionHash && data === null) forgetPeople(queries)
      },
      onError: (error) => {
        if (!hasCode(error, 'NOT_SIGNED_IN')) return
        queries.setQueryData(sessionQuery.queryKey, null)
        forgetPeople(queries)
        // A relative's page that is open shows that nobody is in any more. That none of the team is in tells nothing of it.
        queries.removeQueries({ queryKey: ['portal'] })
        queries.setQueriesData({ queryKey: ['own-page'] }, null)
      },
    }),
    defaultOptions: {
      queries: {
        // A call is always tried: what the device says about its network is often wrong.
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (count, error) => error instanceof NoConnection && count < 1,
        retryDelay: 500,
        staleTime: 10_000,
      },
      mutations: { networkMode: 'always' },
    },
  })
  return queries
}

export const persister = (store: DeviceStore): Persister => ({
  persistClient: (client) => store.write(KEY, client),
  restoreClient: () => store.read(KEY),
  removeClient: () => store.remove(KEY),
})
