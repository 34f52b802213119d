import { useDebouncedValue } from '@mantine/hooks'
import { useQuery, type QueryKey } from '@tanstack/react-query'

/** So long a choice rests before its price is asked for. */
const REST_MS = 250

export type Asked<Answer> =
  | { readonly state: 'none' | 'waiting' }
  | { readonly state: 'known'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly error: unknown }

/** What a wish would cost, asked while somebody is still choosing. Nothing is kept. */
export function useAsked<Wish, Answer>(
  about: QueryKey,
  wish: Wish | undefined,
  ask: (wish: Wish, signal: AbortSignal) => Promise<Answer>,
): Asked<Answer> {
  const key = wish ? JSON.stringify(wish) : ''
  const [resting] = useDebouncedValue(key, REST_MS)
  const rests = key !== '' && resting === key
  const { data, error } = useQuery({
    queryKey: [...about, key],
    queryFn: ({ signal }) => ask(JSON.parse(key) as Wish, signal),
    enabled: rests,
    gcTime: 60_000,
    retry: false,
  })
  if (!wish) return { state: 'none' }
  if (rests && data !== undefined) return { state: 'known', answer: data }
  if (rests && error) return { state: 'failed', error }
  return { state: 'waiting' }
}
