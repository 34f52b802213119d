import type { QueryClient } from '@tanstack/react-query'

/** Forgets all that is about people; what remains is whether anybody is signed in, and the settings. */
export function forgetPeople(queries: QueryClient) {
  const kept = new Set<unknown>(['session', 'settings', 'own-page', 'portal'])
  queries.removeQueries({ predicate: ({ queryKey: [what] }) => !kept.has(what) })
}
