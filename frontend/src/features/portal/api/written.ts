import { useEffect, useState } from 'react'
import { nothing, type Wish } from './wish'

const PLACE = 'samvagt.own-page.written'

interface Written {
  /** What is being written in the contact book, by citizen. */
  drafts: Record<string, string>
  /** What is being asked for, by citizen. */
  wishes: Record<string, Wish>
}

const isNothing = ({ kind, urgency, note }: Wish) =>
  kind === nothing.kind && urgency === nothing.urgency && note === nothing.note

function read(by: string): Written {
  const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? '{}') as Partial<Written & { by: string }>
  return kept.by === by
    ? { drafts: kept.drafts ?? {}, wishes: kept.wishes ?? {} }
    : { drafts: {}, wishes: {} }
}

/**
 * What a relative is writing on their page. The tab of the browser keeps it, so that it outlives a reload, until it is
 * sent, they leave, or the tab is closed; nobody else is shown it.
 */
export function useWritten(by: string) {
  const [{ drafts, wishes }, setWritten] = useState(() => read(by))
  useEffect(() => {
    const left: Written = {
      drafts: Object.fromEntries(Object.entries(drafts).filter(([, words]) => words.trim())),
      wishes: Object.fromEntries(Object.entries(wishes).filter(([, wish]) => !isNothing(wish))),
    }
    if (Object.keys(left.drafts).length + Object.keys(left.wishes).length === 0) forgetWritten()
    else sessionStorage.setItem(PLACE, JSON.stringify({ by, ...left }))
  }, [by, drafts, wishes])
  return {
    drafts,
    wishes,
    draft: (citizen: string, words: string) =>
      setWritten((all) => ({ ...all, drafts: { ...all.drafts, [citizen]: words } })),
    wish: (citizen: string, wish: Wish) =>
      setWritten((all) => ({ ...all, wishes: { ...all.wishes, [citizen]: wish } })),
  }
}

export const forgetWritten = () => sessionStorage.removeItem(PLACE)
