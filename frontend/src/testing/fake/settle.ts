import type { FakeDay } from './day'
import { timed } from './timing'

const fiveBefore = (minute: number) => Math.floor(minute / 5) * 5

/** Makes the walked day a good one: nobody home late, fixed times kept, little waiting, three visits late. */
export function settle(day: FakeDay) {
  for (let round = 0; round < 6; round++) {
    const late = timed(day).flatMap(({ route, stops, back }) => {
      const last = stops.at(-1)
      if (last && back > route.end) {
        day.visits.delete(last.visit.id)
        for (const one of day.routes) one.seats = one.seats.filter((seat) => seat.visit !== last.visit.id)
      }
      for (const { visit, arrival, start, wait } of stops) {
        if (visit.strict && start > visit.latest) visit.earliest = fiveBefore(start)
        if (wait > 10 && visit.staff === 1) visit.earliest = fiveBefore(arrival + 4)
        if (visit.strict) visit.latest = visit.earliest + 15
        else if (wait > 10 && visit.staff === 2)
          visit.earliest = Math.min(visit.earliest, fiveBefore(arrival))
      }
      return stops.filter((stop) => stop.late > 0 && !stop.visit.strict)
    })
    for (const { visit, start } of late.sort((a, b) => b.late - a.late).slice(3))
      visit.latest = fiveBefore(start + 4)
  }
}
