import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

interface Wanted {
  open: boolean
  because?: string
}

/** Opens an offer to people, or closes it. */
export function useOfferState(team: string, offer: string) {
  const queries = useQueryClient()
  const params = { path: { team, offer } }
  return useMutation({
    mutationFn: ({ open, because }: Wanted) =>
      open
        ? bodyOf(client.POST('/api/teams/{team}/offers/{offer}/publish', { params }))
        : bodyOf(
            client.POST('/api/teams/{team}/offers/{offer}/withdraw', {
              params,
              body: because ? { because } : {},
            }),
          ),
    onSuccess: (saved) => {
      queries.setQueryData(['offer', team, offer], saved)
      return queries.invalidateQueries({ queryKey: ['offers', team] })
    },
  })
}
