import { useQueryClient } from '@tanstack/react-query'
import { use, useCallback, useEffect, useRef, useState } from 'react'
import { hasCode, NoConnection } from '@/api/problem'
import type { AgendaItem, Written } from '@/api/types'
import { StoreContext } from '@/ui/offline/store'
import { useItem } from '../api/useItem'
import { meetingQuery } from '../api/useMeeting'
import { both, isWords, join, set, type Draft, type Field, type Joined } from './join'

const PAUSE = 700
const AGAIN = 5_000
/** How often what two have written is joined and sent again before the writer is asked. */
const JOINS = 3

export type Kept = 'kept' | 'writing' | 'offline' | 'taken' | 'failed'

/** What I have written of each item, to notice when another replaces it. */
export type OwnWords = Map<string, Written>

/** What another has written meanwhile, and which of it does not go together with mine. */
export interface Clash extends Joined {
  theirs: AgendaItem
}

/**
 * What is written about an item. It is kept on the device with each letter and sent in the pauses, again and again
 * until it is through. Where another has written meanwhile, the two are joined field by field; only where both have
 * written in the same one, the writer chooses.
 */
export function useDraft(team: string, meeting: string, item: AgendaItem, own: OwnWords) {
  const store = use(StoreContext)
  const queries = useQueryClient()
  const place = `meeting-draft ${item.id}`
  const { mutateAsync: send } = useItem(team, meeting, item.id ?? '')
  const [draft, setDraft] = useState<Draft>()
  const [kept, setKept] = useState<Kept>('kept')
  const [clash, setClash] = useState<Clash>()
  const [error, setError] = useState<unknown>()
  const [, setOwn] = useState(0)
  /** The version that was last written from here. */
  const [mineStands, setMineStands] = useState(item.version)
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
    setClash(undefined)
    setError(undefined)
    void store.remove(place)
  }, [store, place])

  const hold = useCallback(
    (next: Draft) => {
      latest.current = next
      setDraft(next)
      void store.write(place, next)
    },
    [place, store],
  )

  const sendOn = useCallback(
    async (first: Draft): Promise<number> => {
      let now = first
      for (let joins = JOINS; ; joins--) {
        try {
          const { agenda } = await send({ do: 'write', version: now.version, written: now.written })
          const version = agenda.find(({ id }) => id === item.id)?.version ?? now.version + 1
          answered.current = version
          setMineStands(version)
          own.set(item.key, { ...own.get(item.key), ...changedIn(now) })
          if (latest.current === now) forget()
          else if (latest.current) latest.current = { ...latest.current, version, base: now.written }
          return version
        } catch (problem) {
          setError(problem)
          if (problem instanceof NoConnection) {
            setKept('offline')
            waiting.current = setTimeout(() => again.current(), AGAIN)
            throw problem
          }
          const theirs =
            hasCode(problem, 'STALE_ITEM') || hasCode(problem, 'ITEM_IS_SETTLED')
              ? (await queries.query({ ...meetingQuery(team, meeting), staleTime: 0 })).agenda.find(
                  ({ id }) => id === item.id,
                )
              : undefined
          if (!theirs) {
            setKept('failed')
            throw problem
          }
          const joined = join(latest.current ?? now, theirs)
          if (joined.clash.length + joined.late.length > 0 || joins === 0) {
            setClash({ ...joined, theirs })
            setKept('taken')
            throw problem
          }
          now = { version: theirs.version, base: theirs.written, written: joined.written }
          hold(now)
        }
      }
    },
    [forget, hold, item.id, item.key, meeting, own, queries, send, team],
  )

  /** Sends what there is; answers the version that the item then has. */
  const flush = useCallback(async (): Promise<number> => {
    clearTimeout(waiting.current)
    await sending.current?.catch(() => undefined)
    const now = latest.current
    if (!now) return Math.max(item.version, answered.current)
    sending.current = sendOn(now)
    return sending.current
  }, [item.version, sendOn])

  useEffect(() => {
    again.current = () => void flush().catch(() => undefined)
  }, [flush])

  const keep = useCallback(
    (next: Draft) => {
      touched.current = true
      hold(next)
      setKept('writing')
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => again.current(), PAUSE)
    },
    [hold],
  )

  useEffect(() => {
    void store.read<Omit<Draft, 'base'> & Partial<Draft>>(place).then((before) => {
      if (before && !touched.current) keep({ ...before, base: before.base ?? {} })
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
  /** The writer has chosen for some fields; where all is chosen, it is sent. */
  const settle = (chosen: Written, from: Clash, done: Field[]) => {
    const left = {
      ...from,
      clash: from.clash.filter((field) => !done.includes(field)),
      late: from.late.filter((field) => !done.includes(field)),
    }
    const { theirs } = left
    const base = { ...theirs.written }
    if (left.clash.length + left.late.length === 0) {
      setClash(undefined)
      keep({ version: theirs.version, base, written: chosen })
    } else {
      setClash(left)
      if (latest.current) hold({ ...latest.current, written: chosen })
    }
  }
  const mineOf = own.get(item.key)
  const replaced =
    draft || item.version <= mineStands
      ? []
      : (Object.keys(mineOf ?? {}) as Field[]).filter(
          (field) =>
            isWords(field) &&
            mineOf?.[field]?.trim() &&
            !(item.written[field] ?? '').includes(mineOf[field].trim()),
        )
  const write = (part: Partial<Written>) => {
    const now = latest.current ?? {
      version: Math.max(item.version, answered.current),
      base: item.written,
    }
    const next = { ...now, written: { ...written, ...part } }
    if (clash) hold(next)
    else keep(next)
  }
  return {
    written,
    kept,
    error,
    clash,
    flush,
    write,
    /** For one field: mine, the other's, or both. */
    choose: (field: Field, whose: 'mine' | 'theirs' | 'both') => {
      if (!clash) return
      const mine = written[field]
      const theirs = clash.theirs.written[field]
      const chosen = {
        ...join({ base: latest.current?.base ?? {}, version: 0, written }, clash.theirs).written,
      }
      set(chosen, field, whose === 'mine' ? mine : whose === 'theirs' ? theirs : both(field, theirs, mine))
      if (whose === 'theirs') own.delete(item.key)
      settle(chosen, clash, [field])
    },
    /** Another has settled it: theirs stands, and my decision among what was said where I want it kept. */
    letGo: (asNote: boolean) => {
      if (!clash) return
      const chosen = {
        ...join({ base: latest.current?.base ?? {}, version: 0, written }, clash.theirs).written,
      }
      for (const field of clash.late) set(chosen, field, clash.theirs.written[field])
      if (asNote) set(chosen, 'note', both('note', chosen.note, written.decision))
      settle(chosen, clash, clash.late)
    },
    /** Which of my words another has replaced, and what they were. */
    replaced: replaced.map((field) => ({ field, words: mineOf?.[field] ?? '' })),
    bringBack: (field: Field) => write({ [field]: both(field, item.written[field], mineOf?.[field]) }),
    accept: (field: Field) => {
      own.set(item.key, { ...mineOf, [field]: item.written[field] })
      setOwn((count) => count + 1)
    },
  }
}

/** What the writer has written themselves. */
const changedIn = ({ base, written }: Draft): Written =>
  Object.fromEntries(Object.entries(written).filter(([field, value]) => value !== base[field as Field]))
