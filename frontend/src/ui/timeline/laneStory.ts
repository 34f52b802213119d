import type { Lane, LaneBlock } from './lane'
import { minuteOfDay } from '@/ui/format/format'

interface Told {
  minutes?: number
  movable?: boolean
  ordered?: boolean
  settled?: boolean
}

/** A block as a test tells it: its name is its id. */
export function block(id: string, start: string, told: Told = {}): LaneBlock {
  const { minutes = 30, movable = true, ordered = true, settled = false } = told
  return {
    id,
    start: minuteOfDay(start),
    end: minuteOfDay(start) + minutes,
    travel: 5,
    wait: 0,
    movable,
    ordered,
    settled,
  }
}

export function lane(id: string, hours: string, ...blocks: LaneBlock[]): Lane {
  const [start = '07:00', end = '15:00'] = hours.split('-')
  return { id, start: minuteOfDay(start), end: minuteOfDay(end), blocks }
}
