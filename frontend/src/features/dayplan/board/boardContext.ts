import { createContext, useContext, type ReactNode } from 'react'
import type { DayPlan, Stop } from '@/api/types'
import type { Changes } from '../api/useChanges'
import type { Undo } from './useUndo'
import type { SeatId } from '../plan/stops'

export type Dialog =
  | { readonly kind: 'moveTo' | 'startAt' | 'swap' | 'change'; readonly id: SeatId }
  | { readonly kind: 'add' | 'publish' | 'solve' | 'undo' }
  /** Without a member it asks who. */
  | { readonly kind: 'sick'; readonly member?: string }

/** What the parts of the board share. */
export interface Board {
  readonly plan: DayPlan
  /** Whether the one who looks is of the team; a facilitator sees, and changes nothing. */
  readonly decides: boolean
  readonly changes: Changes
  readonly undo: Undo
  readonly selected: SeatId | undefined
  readonly select: (id: SeatId | undefined) => void
  readonly openDialog: (dialog: Dialog) => void
  /** Picks a visit up, to be moved with the arrow keys. */
  readonly beginMove: (id: SeatId) => void
  /** What the page has to say or offer about a visit, below its facts. */
  readonly about: ((stop: Stop) => ReactNode) | undefined
  /** Says something that happened, to those who see it and those who hear it. */
  readonly say: (text: string) => void
}

export const BoardContext = createContext<Board | undefined>(undefined)

export function useBoard(): Board {
  const board = useContext(BoardContext)
  if (!board) throw new Error('No board here: put the component inside <BoardContext value={...}>')
  return board
}
