import type { AgendaItem, Written } from '@/api/types'

export type Field = keyof Written

export const fields: Field[] = ['note', 'decision', 'owner', 'due', 'plan', 'options']
/** Those that are words, and can stand one below the other. */
export const isWords = (field: Field) => field !== 'owner' && field !== 'due'
/** What is settled keeps these. */
const ofDecision: Field[] = ['decision', 'owner', 'due']

export interface Draft {
  /** The version that was written on. */
  version: number
  /** What stood there then. */
  base: Written
  written: Written
}

export interface Joined {
  /** What only one of the two has changed stands as they changed it; elsewhere mine. */
  written: Written
  /** What both have written differently. */
  clash: Field[]
  /** What I would have decided, where another has settled the item. */
  late: Field[]
}

const same = (one: string | undefined, other: string | undefined) => (one ?? '') === (other ?? '')

/** What I have written and what another has, field by field. */
export function join({ base, written: mine }: Draft, { written: theirs, outcome }: AgendaItem): Joined {
  const changed = fields.filter(
    (field) => !same(mine[field], base[field]) && !same(mine[field], theirs[field]),
  )
  const late = outcome === 'OPEN' ? [] : changed.filter((field) => ofDecision.includes(field))
  const clash = changed.filter((field) => !late.includes(field) && !same(theirs[field], base[field]))
  const written = { ...theirs }
  for (const field of changed) set(written, field, mine[field])
  return { written, clash, late }
}

export function set(written: Written, field: Field, value: string | undefined) {
  written[field] = value
}

/** Both, theirs first; a decision stands on one line. */
export const both = (field: Field, theirs: string | undefined, mine: string | undefined) =>
  [theirs, mine].filter((words) => words?.trim()).join(field === 'decision' ? '; ' : '\n')
