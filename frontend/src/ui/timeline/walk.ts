import type { Lane, LaneBlock } from './lane'

/** Where the keyboard stands: on a row's head (`block` undefined) or on one of its blocks. */
export interface Cursor {
  readonly row: string
  readonly block?: string
}

export type WalkKey =
  'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown'

const WALK_KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

export function isWalkKey(key: string): key is WalkKey {
  return WALK_KEYS.has(key)
}

/** One key press on: left and right along the row, up and down to the block nearest in time. */
export function walk(lanes: readonly Lane[], from: Cursor, key: WalkKey): Cursor {
  const rowIndex = lanes.findIndex((lane) => lane.id === from.row)
  const lane = lanes[rowIndex]
  if (!lane) return lanes[0] ? { row: lanes[0].id } : from
  const blocks = inOrder(lane)
  const at = blocks.findIndex((block) => block.id === from.block)
  switch (key) {
    case 'ArrowRight':
      return cursorAt(lane, Math.min(at + 1, blocks.length - 1))
    case 'ArrowLeft':
      return cursorAt(lane, at - 1)
    case 'Home':
      return cursorAt(lane, -1)
    case 'End':
      return cursorAt(lane, blocks.length - 1)
    case 'PageUp':
      return toRow(lanes[0] ?? lane, blocks[at])
    case 'PageDown':
      return toRow(lanes[lanes.length - 1] ?? lane, blocks[at])
    case 'ArrowUp':
      return toRow(lanes[rowIndex - 1] ?? lane, blocks[at])
    case 'ArrowDown':
      return toRow(lanes[rowIndex + 1] ?? lane, blocks[at])
  }
}

function inOrder(lane: Lane): LaneBlock[] {
  return [...lane.blocks].sort((a, b) => a.start - b.start)
}

function cursorAt(lane: Lane, index: number): Cursor {
  const block = inOrder(lane)[index]
  return block ? { row: lane.id, block: block.id } : { row: lane.id }
}

function toRow(lane: Lane, from: LaneBlock | undefined): Cursor {
  if (!from) return { row: lane.id }
  const middle = (from.start + from.end) / 2
  let best: LaneBlock | undefined
  for (const block of lane.blocks) {
    if (!best || distance(block, middle) < distance(best, middle)) best = block
  }
  return best ? { row: lane.id, block: best.id } : { row: lane.id }
}

function distance(block: LaneBlock, minute: number): number {
  if (minute < block.start) return block.start - minute
  return minute > block.end ? minute - block.end : 0
}
