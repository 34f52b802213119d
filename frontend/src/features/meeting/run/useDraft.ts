import { use, useCallback, useEffect, useRef, useState } from 'react'
import { hasCode, NoConnection } from '@/api/problem'
import type { AgendaItem, Written } from '@/api/types'
import { StoreContext } from '@/ui/offline/store'
import { useItem } from '../api/useItem'

const PAUSE = 700
const AGAIN = 5_000

export type Kept = 'kept' | 'writing' | 'offline' | 'taken' | 'failed'

interface Draft {
  /** The version that was written on. */
  version: number
  written: Written
}

/**
 * What is written about an item. It is kept on the device with each letter and sent in the pauses, again and again
 * until it is through; where another has written meanwhile, nothing is lost and the writer chooses.
 */
export function useDraft(team: string, meeting: string, item: AgendaItem) {
  const store = use(StoreContext)
  const place = `meeting-draft ${item.id}`
  const { mutateAsync: send } = useItem(team, meeting, item.id ?? '')
  const [draft, setDraft] = useState<Draft>()
  const [kept, setKept] = useState<Kept>('kept')
  const [error, setError] = useState<unknown>()
  const latest = useRef<Draft | undefined>(undefined)
  /** The version of the last answer, which may be known before the item is shown with it. */
  const answered = useRef(item.version)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const touched = useRef(false)
  const sending = useRef<Promise<number> | undefined>(undefined)
  const again = useRef<() => void>(() => undefined)

  const forget = useCallback(() => {
    latest.current = undefined
    setDraft(undefined)
    setKept('kept')
    setError(undefined)
    void store.remove(place)
  }, [store, place])

  /** Sends what there is; answers the version that the item then has. */
  const flush = useCallback(async (): Promise<number> => {
    clearTimeout(waiting.current)
    await sending.current?.catch(() => undefined)
    const now = latest.current
    if (!now) return Math.max(item.version, answered.current)
    sending.current = send({ do: 'write', ...now }).then(
      (meeting) => {
        const version = meeting.agenda.find(({ id }) => id === item.id)?.version ?? now.version + 1
        answered.current = version
        if (latest.current === now) forget()
        else if (latest.current) latest.current = { ...latest.current, version }
        return version
      },
      (problem: unknown) => {
        setError(problem)
        if (problem instanceof NoConnection) {
          setKept('offline')
          waiting.current = setTimeout(() => again.current(), AGAIN)
        } else setKept(hasCode(problem, 'STALE_ITEM') ? 'taken' : 'failed')
        throw problem
      },
    )
    return sending.current
  }, [forget, item.id, item.version, send])

  useEffect(() => {
    again.current = () => void flush().catch(() => undefined)
  }, [flush])

  const keep = useCallback(
    (next: Draft) => {
      touched.current = true
      latest.current = next
      setDraft(next)
      setKept('writing')
      void store.write(place, next)
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => void flush().catch(() => undefined), PAUSE)
    },
    [flush, place, store],
  )

  useEffect(() => {
    void store.read<Draft>(place).then((before) => {
      if (before && !touched.current) keep(before)
    })
    // Once, as the item is opened: what was written before a reload is taken up again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  useEffect(
    () => () => {
      clearTimeout(waiting.current)
      if (latest.current) void flush().catch(() => undefined)
    },
    // Leaving the item sends what is left.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  )

  const written = draft?.written ?? item.written
  return {
    written,
    kept,
    error,
    flush,
    /** Writes on. */
    write: (part: Partial<Written>) =>
      keep({
        version: latest.current?.version ?? Math.max(item.version, answered.current),
        written: { ...written, ...part },
      }),
    /** Mine stands, over what another has written. */
    insist: () => latest.current && keep({ ...latest.current, version: item.version }),
    /** The other's stands. */
    yield: forget,
  }
}
