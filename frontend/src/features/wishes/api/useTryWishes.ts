import { useMutation } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { Values } from './useKeepWishes'

/** Judges a day with other wishes; nothing is kept. */
export const useTryWishes = (team: string, date: string) =>
  useMutation({
    mutationFn: (values: Values) =>
      bodyOf(
        client.POST('/api/teams/{team}/wishes/try', { params: { path: { team } }, body: { date, values } }),
      ),
  })
