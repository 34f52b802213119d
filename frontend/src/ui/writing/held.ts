import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react'

interface Known {
  id: string
}

interface Holding {
  hold: (seen: Known) => () => void
  /** How it is now, or nothing where it is gone from the list. */
  now: (id: string) => Known | undefined
  has: (id: string) => boolean
}

const outside: Holding = { hold: () => () => undefined, now: () => undefined, has: () => false }

/** Around the cards of a list, with what `useHeld` answers. */
export const HeldContext = createContext(outside)

/**
 * A list whose cards somebody writes in: the card that is written in stays in its place as the writer saw it, whatever
 * others do meanwhile, until the words are sent or let go.
 */
export function useHeld<T extends Known>(newest: readonly T[] | undefined) {
  const [held, setHeld] = useState<ReadonlyMap<string, { seen: T; place: number }>>(new Map())
  const hold = useCallback(
    (seen: Known) => {
      const place = newest?.findIndex(({ id }) => id === seen.id) ?? 0
      setHeld((before) => new Map(before).set(seen.id, { seen: seen as T, place }))
      return () => setHeld((before) => new Map([...before].filter(([id]) => id !== seen.id)))
    },
    [newest],
  )
  return useMemo(() => {
    const list = newest?.map((one) => held.get(one.id)?.seen ?? one)
    for (const [id, { seen, place }] of held)
      if (list && !list.some((one) => one.id === id)) list.splice(Math.max(0, place), 0, seen)
    const holding: Holding = {
      hold,
      now: (id) => newest?.find((one) => one.id === id),
      has: (id) => held.has(id),
    }
    return { list, holding }
  }, [newest, held, hold])
}

/** Keeps a card as it is seen while something is written in it, and answers how what it shows stands now. */
export function useHold<T extends Known>(seen: T, writing: boolean): T | undefined {
  const holding = use(HeldContext)
  useEffect(
    () => (writing ? holding.hold(seen) : undefined),
    // Once, as the writing begins: what is seen then is what stays.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [writing, seen.id],
  )
  return holding.has(seen.id) ? (holding.now(seen.id) as T | undefined) : seen
}
