import type { Lane } from './lane'
import { firstOpenPosition, lastPosition, minuteOfPosition, positionAt } from './lane'
import type { Held, Slot } from './move'
import { snap, type Minute } from './timeScale'

/**
 * Where a pointer aims. In another row, or past a neighbour, the place in the order is meant; in the gap the block
 * already stands in, or with `exact` (Shift held), the very minute is.
 */
export function aimAt(lane: Lane, minute: Minute, held: Held, exact = false): Slot {
  const position = positionAt(lane, minute, held.id)
  const stays = held.origin?.row === lane.id && held.origin.position === position
  if (!exact && !stays) return { row: lane.id, position }
  const start = snap(minute - (held.grip ?? 0))
  if (stays && Math.abs(start - held.wish) < 5) return held.origin
  return { row: lane.id, position, start }
}

/** The aim after one arrow key; undefined where the key does not aim. Shift + left or right asks for the minute. */
export function stepAim(
  lanes: readonly Lane[],
  held: Held,
  aim: Slot,
  key: string,
  shift: boolean,
): Slot | undefined {
  const index = lanes.findIndex((lane) => lane.id === aim.row)
  const lane = lanes[index]
  if (!lane) return undefined
  const toPlace = (position: number): Slot => {
    const first = firstOpenPosition(lane, held.id)
    return { row: lane.id, position: Math.min(lastPosition(lane, held.id), Math.max(first, position)) }
  }
  switch (key) {
    case 'ArrowUp':
      return toLane(lanes[index - 1] ?? lane, held, aim, lane)
    case 'ArrowDown':
      return toLane(lanes[index + 1] ?? lane, held, aim, lane)
    case 'ArrowLeft':
      return shift ? nudged(lane, held, aim, -5) : toPlace(aim.position - 1)
    case 'ArrowRight':
      return shift ? nudged(lane, held, aim, 5) : toPlace(aim.position + 1)
    case 'Home':
      return toPlace(1)
    case 'End':
      return toPlace(Number.MAX_SAFE_INTEGER)
    default:
      return undefined
  }
}

function toLane(to: Lane, held: Held, aim: Slot, from: Lane): Slot {
  if (to === from) return aim
  if (held.origin?.row === to.id) return held.origin
  return { row: to.id, position: positionAt(to, held.wish, held.id) }
}

function nudged(lane: Lane, held: Held, aim: Slot, by: number): Slot {
  const now = aim.start ?? (isOrigin(held, aim) ? held.wish : minuteOfPosition(lane, aim.position, held.id))
  const start = Math.min(lane.end - held.minutes, Math.max(lane.start, snap(now + by)))
  return { row: lane.id, position: positionAt(lane, start, held.id), start }
}

function isOrigin(held: Held, aim: Slot): boolean {
  return held.origin?.row === aim.row && held.origin.position === aim.position
}
