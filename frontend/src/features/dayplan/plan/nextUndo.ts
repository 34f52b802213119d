import type { Change } from '@/api/types'

/** What happens in the world while nobody thinks of taking anything back. */
const UNNOTICED: ReadonlySet<Change['type']> = new Set(['UNDO', 'VISIT_STARTED', 'VISIT_FINISHED'])

/** What takes a whole plan back. */
const WHOLE: ReadonlySet<Change['type']> = new Set(['SOLVE', 'PROPOSAL_ACCEPTED'])

export interface NextUndo {
  readonly change: Change
  /** What has happened since and stays, the newest first. */
  readonly newer: Change[]
  /** True where one would take back something else, or more, than one thinks of. */
  readonly asks: boolean
}

/** What would be taken back next. */
export function nextUndo(history: Change[]): NextUndo | undefined {
  const index = history.findIndex(({ undoable, undone }) => undoable && !undone)
  const change = history[index]
  if (!change) return undefined
  const newer = history.slice(0, index).filter(({ type, undone }) => !undone && !UNNOTICED.has(type))
  return { change, newer, asks: newer.length > 0 || WHOLE.has(change.type) }
}
