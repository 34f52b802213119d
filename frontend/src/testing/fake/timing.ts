import type { FakeDay, FakeRoute, FakeVisit, Seat } from './day'
import { base } from './people'
import { travelMinutes, type Place } from './travel'

/** When one person reaches, starts and leaves a visit; minutes since midnight. */
export interface Timed {
  seat: Seat
  visit: FakeVisit
  travel: number
  arrival: number
  start: number
  end: number
  wait: number
  late: number
}

export interface TimedRoute {
  route: FakeRoute
  stops: Timed[]
  breakStart?: number
  homeTravel: number
  /** When the person is back. */
  back: number
}

/** Walks every route. Two people at one visit start when the later has come. */
export function timed(day: FakeDay): TimedRoute[] {
  const bothThere = new Map<string, number>()
  let walked: TimedRoute[] = []
  for (let pass = 0; pass < 6; pass++) {
    walked = day.routes.map((route) => walk(route, day, bothThere))
    let moved = false
    for (const { stops } of walked)
      for (const stop of stops.filter((one) => one.visit.staff === 2)) {
        const ready = Math.max(stop.arrival, stop.visit.earliest)
        if (ready > (bothThere.get(stop.visit.id) ?? 0)) {
          bothThere.set(stop.visit.id, ready)
          moved = true
        }
      }
    if (!moved) break
  }
  return walked
}

function walk(route: FakeRoute, day: FakeDay, bothThere: Map<string, number>): TimedRoute {
  let clock = route.start
  let here: Place = base
  let breakStart: number | undefined
  const rest = () => {
    breakStart = clock
    clock += route.breakMinutes
  }
  const stops = route.seats.map((seat): Timed => {
    const visit = day.visits.get(seat.visit)
    if (!visit) throw new Error(`Route ${route.shift} has visit ${seat.visit}, which the day does not know`)
    if (route.breakMinutes > 0 && breakStart == null && clock >= route.breakEarliest) rest()
    const travel = visit.mode === 'HOME' ? travelMinutes(here, visit.place, route.member.travelMode) : 0
    const arrival = clock + travel
    const start = Math.max(arrival, visit.earliest, seat.startAt ?? 0, bothThere.get(visit.id) ?? 0)
    const end = start + visit.minutes
    clock = end
    if (visit.mode === 'HOME') here = visit.place
    return {
      seat,
      visit,
      travel,
      arrival,
      start,
      end,
      wait: start - arrival,
      late: Math.max(0, start - visit.latest),
    }
  })
  if (route.breakMinutes > 0 && breakStart == null) rest()
  const homeTravel = stops.length > 0 ? travelMinutes(here, base, route.member.travelMode) : 0
  return { route, stops, ...(breakStart != null ? { breakStart } : {}), homeTravel, back: clock + homeTravel }
}
