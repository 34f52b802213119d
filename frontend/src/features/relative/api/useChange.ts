import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from './keys'

/** A change about a team's relatives: when it is made, or refused because others were faster, all is asked anew. */
export function useChange<Asked, Answered>(team: string, make: (asked: Asked) => Promise<Answered>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: make,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all(team) }),
  })
}
