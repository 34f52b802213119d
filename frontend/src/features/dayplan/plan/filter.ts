import type { DayPlan, Flag, Profession } from '@/api/types'
import { minuteOfDay } from '@/ui/format/format'
import { WHOLE_DAY, type TimeRange } from '@/ui/timeline/timeScale'
import type { Part } from '../words/dayLine'
import { listPlaced, seatId, type Placed, type SeatId } from './stops'

export type Span = 'whole' | 'day' | 'evening'

export interface Filter {
  readonly professions: readonly Profession[]
  readonly span: Span
  readonly citizen?: string | undefined
  readonly flags: readonly Flag[]
  readonly part?: Part | undefined
}

export const NO_FILTER: Filter = { professions: [], span: 'whole', flags: [] }

const RANGES: Record<Span, TimeRange> = {
  whole: WHOLE_DAY,
  day: { from: 7 * 60, to: 16 * 60 },
  evening: { from: 14 * 60 + 30, to: 23 * 60 + 30 },
}

export const rangeOf = (span: Span): TimeRange => RANGES[span]

/** Minutes on the way from which a trip counts as long. */
export const LONG_TRIP = 10

/** The rows to show: a profession's, and of day or evening those with work in that part. */
export function showsRoute({ professions, span }: Filter, route: DayPlan['routes'][number]): boolean {
  if (professions.length > 0 && !professions.includes(route.profession)) return false
  if (span === 'whole') return true
  const [start, end] = [minuteOfDay(route.start), minuteOfDay(route.end)]
  const { from, to } = RANGES[span]
  return Math.min(end, to) - Math.max(start, from) > 60
}

/** Whether anything is asked of single visits, so that the others step back. */
export const picksVisits = ({ citizen, flags, part }: Filter) =>
  citizen !== undefined || flags.length > 0 || (part !== undefined && part !== 'all' && part !== 'unassigned')

export function listMatching(plan: DayPlan, filter: Filter): Placed[] {
  return listPlaced(plan).filter(
    (placed) => showsRoute(filter, placed.route) && matches(plan, filter, placed),
  )
}

function matches(plan: DayPlan, { citizen, flags, part }: Filter, { stop }: Placed): boolean {
  if (citizen !== undefined && !concerns(plan, citizen, stop)) return false
  if (flags.length > 0 && !flags.some((flag) => stop.flags.includes(flag))) return false
  switch (part) {
    case 'travel':
      return stop.travelMinutes >= LONG_TRIP
    case 'newFace':
      return stop.flags.includes('NEW_FACE')
    case 'late':
      return stop.lateMinutes > 0
    case 'broken':
      return stop.brokenRules.length > 0
    default:
      return true
  }
}

function concerns(plan: DayPlan, citizen: string, stop: Placed['stop']): boolean {
  if (stop.citizen === citizen) return true
  if (stop.kind !== 'GROUP') return false
  const group = plan.groups.find(({ id }) => id === stop.visit)
  return group?.participants.some((one) => one.citizen === citizen) ?? false
}

/** The blocks that step back; undefined where nothing does. */
export function faintOf(plan: DayPlan, filter: Filter): ReadonlySet<SeatId> | undefined {
  if (!picksVisits(filter)) return undefined
  const shown = new Set(listMatching(plan, filter).map(({ stop }) => seatId(stop)))
  return new Set(
    listPlaced(plan)
      .map(({ stop }) => seatId(stop))
      .filter((id) => !shown.has(id)),
  )
}
