import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react'
import { useClock } from '@/ui/clock/clock'
import { isOf, newId, type Kind, type Letter } from './letter'
import { Outbox } from './outbox'
import { StoreContext } from './store'

/** Milliseconds after which an answer that does not come is no network. */
const PATIENCE = 10_000

/** Milliseconds between two tries while something waits. */
const AGAIN = 30_000

export const OutboxContext = createContext<Outbox | undefined>(undefined)

/** One for who is signed in; sent again whenever the page is looked at or the network comes back. */
export function useNewOutbox(username: string, kinds: readonly Kind<unknown>[]): Outbox {
  const store = use(StoreContext)
  const queries = useQueryClient()
  const [outbox] = useState(
    () =>
      new Outbox(store, `told ${username}`, async (letter) => {
        const kind = kinds.find((one) => isOf(one)(letter))
        if (!kind) throw new Error(`Nobody sends ${letter.kind} here.`)
        const patience = new AbortController()
        const timer = setTimeout(() => patience.abort(), PATIENCE)
        await kind.send(letter, { queries, signal: patience.signal }).finally(() => clearTimeout(timer))
      }),
  )
  useEffect(() => {
    const retry = () => void outbox.flush()
    retry()
    addEventListener('focus', retry)
    addEventListener('online', retry)
    document.addEventListener('visibilitychange', retry)
    const timer = setInterval(() => {
      if (outbox.now().stuck) retry()
    }, AGAIN)
    return () => {
      removeEventListener('focus', retry)
      removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', retry)
      clearInterval(timer)
    }
  }, [outbox])
  return outbox
}

export function useOutbox() {
  const outbox = use(OutboxContext)
  if (!outbox) throw new Error('No outbox here: put the page inside <OutboxContext value={outbox}>')
  return { outbox, ...useSyncExternalStore(outbox.subscribe, outbox.now) }
}

/** What is told of one kind: what waits of it, and the ways to tell, to tell otherwise and to take back. */
export function usePost<Told>(kind: Kind<Told>) {
  const { outbox, waiting, refused, stuck } = useOutbox()
  const clock = useClock()
  return {
    waiting: waiting.filter(isOf(kind)),
    refused: refused.filter(({ letter }) => isOf(kind)(letter)),
    stuck,
    /** A letter that is not sent yet. */
    write: (about: Pick<Letter, 'team' | 'citizen'>, told: Told): Letter<Told> => ({
      ...about,
      id: newId(),
      kind: kind.name,
      at: clock.now().toISOString(),
      told,
    }),
    send: (letter: Letter<Told>) => outbox.add(letter),
    amend: (id: string, change: Partial<Told>) =>
      outbox.amend(id, (one) => ({ ...one, told: { ...(one.told as Told), ...change } })),
    withdraw: (id: string) => outbox.withdraw(id),
    forgetRefused: (id: string) => outbox.forgetRefused(id),
  }
}
