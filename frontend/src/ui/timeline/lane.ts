import type { Minute } from './timeScale'

/** What a lane needs to know of a block to lay it out and to move it; the rest belongs to whoever draws it. */
export interface LaneBlock {
  readonly id: string
  readonly start: Minute
  readonly end: Minute
  /** Minutes on the way, ending where the waiting begins. */
  readonly travel: number
  /** Minutes waited at the door before `start`. */
  readonly wait: number
  /** Whether a person may pick it up. */
  readonly movable: boolean
  /** Whether it has a place in the row's order; a break has not. */
  readonly ordered: boolean
  /** Begun or done: it stays where it was, and nothing goes in before it. */
  readonly settled: boolean
}

export interface Lane<B extends LaneBlock = LaneBlock> {
  readonly id: string
  readonly start: Minute
  readonly end: Minute
  readonly blocks: readonly B[]
}

/** The blocks that have a place in the order, without the one being moved. */
export function orderedWithout(lane: Lane, moving: string): LaneBlock[] {
  return lane.blocks.filter((block) => block.ordered && block.id !== moving).sort((a, b) => a.start - b.start)
}

/** The 1-based place a block would take in the lane if it were let go at this minute. */
export function positionAt(lane: Lane, minute: Minute, moving: string): number {
  const before = orderedWithout(lane, moving).filter((block) => (block.start + block.end) / 2 <= minute)
  return Math.max(before.length + 1, firstOpenPosition(lane, moving))
}

/** Where the mark of a place is drawn: where the block before it ends, or where the shift begins. */
export function minuteOfPosition(lane: Lane, position: number, moving: string): Minute {
  const previous = orderedWithout(lane, moving)[position - 2]
  return previous ? previous.end : lane.start
}

export function lastPosition(lane: Lane, moving: string): number {
  return orderedWithout(lane, moving).length + 1
}

/** Nothing goes in before what has begun or is done: that part of the day is history. */
export function firstOpenPosition(lane: Lane, moving: string): number {
  const blocks = orderedWithout(lane, moving)
  let position = 1
  blocks.forEach((block, index) => {
    if (block.settled) position = index + 2
  })
  return position
}

/** The block's 1-based place in its lane, or undefined where it has none. */
export function placeOf(lane: Lane, id: string): number | undefined {
  const index = lane.blocks
    .filter((block) => block.ordered)
    .sort((a, b) => a.start - b.start)
    .findIndex((block) => block.id === id)
  return index < 0 ? undefined : index + 1
}

/**
 * Blocks that overlap in time (a plan that breaks a rule can hold them) share the row's height:
 * for each block its level from the top, and how many levels its cluster has.
 */
export function levelsOf(blocks: readonly LaneBlock[]): Map<string, { level: number; of: number }> {
  const levels = new Map<string, { level: number; of: number }>()
  let cluster: { id: string; level: number }[] = []
  let ends: Minute[] = []
  const close = () => {
    for (const { id, level } of cluster) levels.set(id, { level, of: ends.length })
    cluster = []
    ends = []
  }
  for (const block of [...blocks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (ends.every((end) => end <= block.start)) close()
    const free = ends.findIndex((end) => end <= block.start)
    const level = free < 0 ? ends.length : free
    ends[level] = block.end
    cluster.push({ id: block.id, level })
  }
  close()
  return levels
}
