import type { Route, Stop } from '@/api/types'
import { minuteOfDay } from '@/ui/format/format'

export interface Span {
  readonly start: string
  readonly end: string
}

/** When nobody is there, of a time and those who come. */
export function gapsIn({ from, to }: { from: string; to: string }, coming: Span[]): Span[] {
  const gaps: Span[] = []
  let since = from
  for (const { start, end } of coming.toSorted((one, other) => one.start.localeCompare(other.start))) {
    if (minuteOfDay(start) > minuteOfDay(since) && minuteOfDay(since) < minuteOfDay(to))
      gaps.push({ start: since, end: minuteOfDay(start) < minuteOfDay(to) ? start : to })
    if (minuteOfDay(end) > minuteOfDay(since)) since = end
  }
  if (minuteOfDay(since) < minuteOfDay(to)) gaps.push({ start: since, end: to })
  return gaps
}

/** What takes the member of this stop just before it: a meeting, or the visit before. */
export function takenBefore(
  route: Route,
  stop: Stop,
): { meeting?: Route['engagements'][number]; visit?: Stop } {
  const before = <T extends Span>(all: T[]) =>
    all
      .filter(({ end }) => minuteOfDay(end) <= minuteOfDay(stop.start))
      .toSorted((one, other) => minuteOfDay(other.end) - minuteOfDay(one.end))[0]
  const [meeting, visit] = [before(route.engagements), before(route.stops.filter((one) => one !== stop))]
  return { ...(meeting && { meeting }), ...(visit && { visit }) }
}
