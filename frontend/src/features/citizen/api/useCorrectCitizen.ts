import { useMutation, useQueryClient } from '@tanstack/react-query'
import { client } from '@/api/client'

export function useCorrectCitizen(team: string, citizen: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { name: string; address?: string; contactPerson?: string }) =>
      client.PUT('/api/teams/{team}/citizens/{citizen}/correction', {
        params: { path: { team, citizen } },
        body,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['citizens', team] }),
  })
}
