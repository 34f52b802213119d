import type { Minute } from './timeScale'

/** Where a block stands or would land: a row and a 1-based place in its order, or an exact start. */
export interface Slot {
  readonly row: string
  readonly position: number
  /** Set only where a person asks for that very minute. */
  readonly start?: Minute
}

/** What is picked up. Without an origin it comes from outside the board: it has no place yet. */
export interface Held {
  readonly id: string
  readonly minutes: number
  /** The time it is looked for at when it changes row. */
  readonly wish: Minute
  /** Minutes from the block's start to where the pointer took hold of it. */
  readonly grip?: number
  readonly origin?: Slot
}

export interface Point {
  readonly x: number
  readonly y: number
}

export type Move =
  | { readonly phase: 'idle' }
  | { readonly phase: 'pressed'; readonly held: Held; readonly from: Point }
  | {
      readonly phase: 'moving'
      readonly by: 'pointer' | 'keys'
      readonly held: Held
      readonly aim: Slot | undefined
    }

export type MoveEvent =
  | { readonly type: 'press'; readonly held: Held; readonly at: Point }
  | { readonly type: 'drag'; readonly at: Point; readonly aim: Slot | undefined }
  | { readonly type: 'pickUp'; readonly held: Held; readonly aim: Slot }
  | { readonly type: 'aim'; readonly aim: Slot }
  | { readonly type: 'end' }

export const IDLE: Move = { phase: 'idle' }

/** Pixels the pointer travels before a press becomes a drag; below it, it is a click. */
export const DRAG_THRESHOLD = 5

export function moveReducer(move: Move, event: MoveEvent): Move {
  switch (event.type) {
    case 'press':
      return move.phase === 'idle' ? { phase: 'pressed', held: event.held, from: event.at } : move
    case 'pickUp':
      return { phase: 'moving', by: 'keys', held: event.held, aim: event.aim }
    case 'drag':
      return dragged(move, event.at, event.aim)
    case 'aim':
      return move.phase === 'moving' ? { ...move, aim: event.aim } : move
    case 'end':
      return IDLE
  }
}

function dragged(move: Move, at: Point, aim: Slot | undefined): Move {
  if (move.phase === 'pressed') {
    const far = Math.hypot(at.x - move.from.x, at.y - move.from.y) >= DRAG_THRESHOLD
    return far ? { phase: 'moving', by: 'pointer', held: move.held, aim } : move
  }
  if (move.phase !== 'moving' || move.by !== 'pointer' || sameSlot(move.aim, aim)) return move
  return { ...move, aim }
}

export function sameSlot(a: Slot | undefined, b: Slot | undefined): boolean {
  return a?.row === b?.row && a?.position === b?.position && a?.start === b?.start
}

/** The slot to drop into, or undefined where letting go would change nothing. */
export function dropOf(move: Move): Slot | undefined {
  if (move.phase !== 'moving' || !move.aim) return undefined
  return sameSlot(move.aim, move.held.origin) ? undefined : move.aim
}
