import type { QueryClient } from '@tanstack/react-query'

/** Forgets all that is about people; what remains is whether anybody is signed in, and the settings. */
export const forgetPeople = (queries: QueryClient) =>
  queries.removeQueries({ predicate: ({ queryKey: [what] }) => what !== 'session' && what !== 'settings' })
