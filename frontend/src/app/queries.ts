import {
  hashKey,
  onlineManager,
  QueryCache,
  QueryClient,
  type DehydratedState,
  type Query,
} from '@tanstack/react-query'
import type { Persister } from '@tanstack/react-query-persist-client'
import { hasCode, isOutOfReach } from '@/api/problem'
import { forgetPeople } from '@/features/identity/api/forgetPeople'
import { sessionQuery } from '@/features/identity/api/useSession'
import { systemClock } from '@/ui/clock/clock'
import type { DeviceStore } from '@/ui/offline/store'

declare module '@tanstack/react-query' {
  interface Register {
    /** `kept`: the answer rests on the device for a day, so that it can be read without network. */
    queryMeta: { kept?: boolean }
  }
}

const KEY = 'answers'

const sessionHash = hashKey(sessionQuery.queryKey)

/** Milliseconds before a server out of reach is asked again: doubled each time, up to the longest. */
const [SOONEST, LONGEST] = [2_000, 30_000]

/** A day: older answers are not shown, not even without network. */
export const KEPT_FOR = 24 * 60 * 60_000

/** Asks the server; when it says that nobody is signed in, what is kept about people goes. */
export function createQueries(): QueryClient {
  // It believes that there is a network until one is lost, and would not hear it come to a page opened without.
  onlineManager.setOnline(navigator.onLine)
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
        retry: (count, error) => isOutOfReach(error) && count < 1,
        retryDelay: 500,
        // A page that could not be shown shows itself once the server is there.
        refetchInterval: ({ state }) =>
          isOutOfReach(state.error) && Math.min(SOONEST * 2 ** (state.errorUpdateCount - 1), LONGEST),
        staleTime: 10_000,
      },
      mutations: { networkMode: 'always' },
    },
  })
  return queries
}

/** Whether an answer rests on the device. What was met stays when a later try does not reach the server. */
export const isKept = ({ meta, state }: Pick<Query, 'meta' | 'state'>): boolean =>
  meta?.kept === true &&
  (state.status === 'success' || isOutOfReach(state.error)) &&
  // That nobody is signed in may be over before the device is done keeping it, and is asked anew.
  state.data != null &&
  // Answers are stamped by the device's own clock, so their age is read on it too.
  systemClock.now().getTime() - state.dataUpdatedAt < KEPT_FOR

/** The answers without how the last try went: that is for the next try to tell. */
const answersOf = ({ queries, ...others }: DehydratedState): DehydratedState => ({
  ...others,
  queries: queries.map((query) => ({
    ...query,
    state: { ...query.state, status: 'success', error: null, fetchFailureReason: null, fetchFailureCount: 0 },
  })),
})

export const persister = (store: DeviceStore): Persister => ({
  persistClient: (client) => store.write(KEY, { ...client, clientState: answersOf(client.clientState) }),
  restoreClient: () => store.read(KEY),
  removeClient: () => store.remove(KEY),
})
