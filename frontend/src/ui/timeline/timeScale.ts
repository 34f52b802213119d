/** Minutes from midnight, local wall clock. */
export type Minute = number

export interface TimeRange {
  readonly from: Minute
  readonly to: Minute
}

/** The team's working day; night hours are not shown. */
export const WHOLE_DAY: TimeRange = { from: 7 * 60, to: 23 * 60 + 30 }

/** How far into the range a minute lies, in percent; outside the range it is below 0 or above 100. */
export function percentOf(range: TimeRange, minute: Minute): number {
  return ((minute - range.from) / (range.to - range.from)) * 100
}

/** A length of time as percent of the range. */
export function widthOf(range: TimeRange, minutes: number): number {
  return (minutes / (range.to - range.from)) * 100
}

/** The minute at a fraction (0..1) of the range. */
export function minuteAt(range: TimeRange, fraction: number): Minute {
  return range.from + fraction * (range.to - range.from)
}

export function snap(minute: Minute, step = 5): Minute {
  return Math.round(minute / step) * step
}

/** Whole minutes of the ruler's lines, `every` minutes apart, inside the range. */
export function ticksOf(range: TimeRange, every = 60): Minute[] {
  const ticks: Minute[] = []
  for (let minute = Math.ceil(range.from / every) * every; minute <= range.to; minute += every) {
    ticks.push(minute)
  }
  return ticks
}
