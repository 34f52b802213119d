import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { RetentionDue } from '@/api/types'

export interface Kept {
  what: RetentionDue['what']
  keeps: string
  due: number
}

/** What is kept in several tables for the same time is one thing to people. */
const together = (rules: RetentionDue[]): Kept[] => {
  const byWhat = new Map<RetentionDue['what'], Kept>()
  for (const { what, keeps, due } of rules)
    byWhat.set(what, { what, keeps, due: due + (byWhat.get(what)?.due ?? 0) })
  return [...byWhat.values()]
}

/** How long things are kept, and how much the coming night deletes. */
export const useRetention = (team: string) =>
  useQuery({
    queryKey: ['retention', team],
    queryFn: async ({ signal }) =>
      together(
        await bodyOf(client.GET('/api/teams/{team}/retention', { params: { path: { team } }, signal })),
      ),
    staleTime: 0,
  })
