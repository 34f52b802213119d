import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { MeetingPrice, MeetingWish } from '@/api/types'
import { keys } from './keys'

/** So long a choice rests before its price is asked for. */
const REST_MS = 250

export type AskedPrice =
  | { readonly state: 'none' | 'waiting' }
  | { readonly state: 'known'; readonly price: MeetingPrice }
  | { readonly state: 'failed'; readonly error: unknown }

const NOTHING: MeetingWish = {
  appointment: { kind: 'TRIAGE', date: '', start: '', minutes: 5, site: 'BASE', members: [] },
}

/** What a meeting would cost the plan of its day, while somebody is still choosing; nothing is kept. */
export function useMeetingPrice(team: string, wish: MeetingWish | undefined): AskedPrice {
  const key = wish ? JSON.stringify(wish) : ''
  const [resting] = useDebouncedValue(key, REST_MS)
  const rests = key !== '' && resting === key
  const { data, error } = useQuery({
    queryKey: [...keys.price(team), key],
    queryFn: ({ signal }) =>
      bodyOf(
        client.POST('/api/teams/{team}/meetings/price', {
          params: { path: { team } },
          body: wish ?? NOTHING,
          signal,
        }),
      ),
    enabled: rests,
    gcTime: 60_000,
    retry: false,
  })
  if (!wish) return { state: 'none' }
  if (rests && data) return { state: 'known', price: data }
  if (rests && error) return { state: 'failed', error }
  return { state: 'waiting' }
}
