import type { FakeDay, FakeRoute } from './day'
import { copyRoutes, pain } from './changes'
import { openSeats } from './rules'

/** One step of the fake planning: a few small tries, kept where the day hurts less. */
export function improve(day: FakeDay, tries: number, random: () => number): FakeRoute[] {
  let best = copyRoutes(day.routes)
  let cost = pain({ ...day, routes: best })
  const keepIfBetter = (routes: FakeRoute[]) => {
    const now = pain({ ...day, routes })
    if (now >= cost) return false
    best = routes
    cost = now
    return true
  }
  for (const open of openSeats({ ...day, routes: best }).slice(0, 1)) {
    const needs = day.visits.get(open.visit)?.competence ?? ''
    for (const [index, route] of best.entries()) {
      if (!route.member.competences.includes(needs)) continue
      for (let place = 0; place <= route.seats.length; place++) {
        const routes = copyRoutes(best)
        routes[index]?.seats.splice(place, 0, { ...open, pinned: false })
        keepIfBetter(routes)
      }
    }
  }
  for (let done = 0; done < tries; done++) {
    const routes = copyRoutes(best)
    const from = routes[Math.floor(random() * routes.length)]
    const index = Math.floor(random() * (from?.seats.length ?? 0))
    const seat = from?.seats[index]
    if (!from || !seat || seat.pinned || day.visits.get(seat.visit)?.state !== 'PLANNED') continue
    from.seats.splice(index, 1)
    const to = random() < 0.5 ? from : routes[Math.floor(random() * routes.length)]
    if (!to || to.seats.some((one) => one.visit === seat.visit)) continue
    to.seats.splice(Math.floor(random() * (to.seats.length + 1)), 0, seat)
    keepIfBetter(routes)
  }
  return best
}
