import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { forgetPeople } from './forgetPeople'
import { sessionQuery } from './useSession'

interface Credentials {
  username: string
  password: string
}

export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (body: Credentials) => {
      await bodyOf(client.POST('/api/session', { body }))
      // What somebody else saw here before is forgotten.
      forgetPeople(queries)
      // Asked anew: signing in may have changed the token that guards every change.
      return queries.query({ ...sessionQuery, staleTime: 0 })
    },
  })
}
