import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'

/** Brings in a file of offers: all of it, or nothing where something is wrong. */
export function useImportOffers(team: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return bodyOf(
        client.POST('/api/teams/{team}/offers/import', {
          params: { path: { team } },
          // The generated type of a file in a form is a string; the form itself is what goes out.
          body: form as unknown as { file: string },
          bodySerializer: () => form,
        }),
      )
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['offers', team] }),
        queries.invalidateQueries({ queryKey: ['offer', team] }),
      ]),
  })
}
