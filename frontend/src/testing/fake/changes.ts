import type { Candidate, Effect, Override } from '@/api/types'
import { formatMinutes, minuteOfDay, timeOfMinute } from '@/ui/format/format'
import type { FakeDay, FakeRoute, Seat } from './day'
import { citizenCalled } from './people'
import { FakeProblem } from './problem'
import { brokenAt, isKnown, openSeats, ruleEffects, summaryOf } from './rules'
import { timed } from './timing'
import type { Reading } from './view'
import type { Words } from './words'

export const copyRoutes = (routes: FakeRoute[]): FakeRoute[] =>
  routes.map((route) => ({ ...route, seats: route.seats.map((seat) => ({ ...seat })) }))

const copyDay = (day: FakeDay): FakeDay => ({ ...day, routes: copyRoutes(day.routes) })

/** The day as it would be with the change; the day itself stays. */
export function withChange(day: FakeDay, change: Override): FakeDay {
  const changed = copyDay(day)
  const seatNo = change.seat === 2 ? 2 : 1
  const visit = day.visits.get(change.visit)
  if (!visit) throw new FakeProblem(404, 'UNKNOWN_VISIT')
  if (visit.state !== 'PLANNED') throw new FakeProblem(422, 'IMPOSSIBLE')
  const routeOf = (id: string, no: number) =>
    changed.routes.find((route) => route.seats.some((one) => one.visit === id && one.seat === no))
  const from = routeOf(change.visit, seatNo)
  const found = from?.seats.find((one) => one.visit === change.visit && one.seat === seatNo)
  const seat: Seat = found ?? { visit: change.visit, seat: seatNo, pinned: false }
  if (change.reason) seat.reason = change.reason
  const takeOut = () => {
    if (from && found) from.seats.splice(from.seats.indexOf(found), 1)
  }
  switch (change.type) {
    case 'MOVE': {
      const to = changed.routes.find((route) =>
        change.shift ? route.shift === change.shift : route.member.id === (change.member ?? from?.member.id),
      )
      if (!to) throw new FakeProblem(404, 'UNKNOWN_MEMBER')
      if (to.seats.some((one) => one.visit === change.visit && one.seat !== seatNo))
        throw new FakeProblem(422, 'IMPOSSIBLE')
      takeOut()
      const place = change.position != null ? change.position - 1 : cheapest(changed, to, seat)
      seat.pinned = true
      if (change.start) seat.startAt = minuteOfDay(change.start)
      to.seats.splice(Math.max(0, Math.min(place, to.seats.length)), 0, seat)
      break
    }
    case 'SWAP': {
      const other = changed.routes
        .flatMap((route) => route.seats.map((one) => ({ route, one })))
        .find(({ one }) => one.visit === change.withVisit)
      if (!from || !found || !other) throw new FakeProblem(404, 'UNKNOWN_VISIT')
      const [a, b] = [from.seats.indexOf(found), other.route.seats.indexOf(other.one)]
      from.seats[a] = { ...other.one, pinned: true }
      other.route.seats[b] = { ...seat, pinned: true }
      break
    }
    case 'UNASSIGN':
      takeOut()
      break
    case 'PIN':
    case 'UNPIN':
      if (!found) throw new FakeProblem(422, 'IMPOSSIBLE')
      seat.pinned = change.type === 'PIN'
      if (!seat.pinned) delete seat.startAt
      break
    case 'START_AT':
      if (!found || !change.start) throw new FakeProblem(422, 'IMPOSSIBLE')
      seat.startAt = minuteOfDay(change.start)
      seat.pinned = true
      break
  }
  return changed
}

const plainWeights = new Map<string, number>()

/** How much a day hurts: what the fake planning makes less. */
export function pain(day: FakeDay): number {
  const routes = timed(day)
  const price = { HARD: 10_000, MEDIUM: 2_000, SOFT: 1 }
  return ruleEffects(day, routes, plainWeights, 'da').reduce(
    (sum, rule) => sum - rule.score * price[rule.level],
    0,
  )
}

function cheapest(day: FakeDay, to: FakeRoute, seat: Seat): number {
  const places = Array.from({ length: to.seats.length + 1 }, (_, place) => {
    const seats = [...to.seats.slice(0, place), seat, ...to.seats.slice(place)]
    return {
      place,
      cost: pain({ ...day, routes: day.routes.map((route) => (route === to ? { ...to, seats } : route)) }),
    }
  })
  return places.reduce((best, one) => (one.cost < best.cost ? one : best)).place
}

export function effectOf(before: FakeDay, after: FakeDay, reading: Reading): Effect {
  const { words } = reading
  const [was, is] = [timed(before), timed(after)]
  const [old, now] = [summaryOf(before, was), summaryOf(after, is)]
  const late = (routes: typeof was) =>
    routes.flatMap((one) => one.stops).reduce((sum, stop) => sum + stop.late, 0)
  const broken = (routes: typeof was) =>
    routes.flatMap((route) => route.stops.flatMap((stop) => brokenAt(route, stop, words)))
  const known = new Set(broken(was).map((one) => one.text))
  const newlyBroken = broken(is).filter((one) => !known.has(one.text))
  const oldRules = ruleEffects(before, was, reading.weights, words)
  const rules = ruleEffects(after, is, reading.weights, words).flatMap((rule, index) => {
    const then = oldRules[index]
    if (!then || then.score === rule.score) return []
    const { level, label } = rule
    return [
      {
        rule: rule.rule,
        level,
        label,
        scoreBefore: then.score,
        scoreAfter: rule.score,
        countBefore: then.count,
        countAfter: rule.count,
      },
    ]
  })
  const effect = {
    travelMinutes: now.travelMinutes - old.travelMinutes,
    knownFacePercent: now.knownFacePercent - old.knownFacePercent,
    unassigned: now.unassigned - old.unassigned,
    lateMinutes: late(is) - late(was),
  }
  return {
    ...effect,
    sentences: sentences(effect, newFaces(was, is, words), newlyBroken.length, words),
    rules,
    newlyBroken,
  }
}

function newFaces(was: ReturnType<typeof timed>, is: ReturnType<typeof timed>, words: Words): string[] {
  const meets = (routes: typeof was) =>
    new Map(
      routes.flatMap((route) =>
        route.stops.map(
          (stop) => [`${stop.visit.id}/${stop.seat.seat}`, { stop, member: route.route.member }] as const,
        ),
      ),
    )
  const before = meets(was)
  return [...meets(is)].flatMap(([key, { stop, member }]) => {
    const citizen = citizenCalled(stop.visit.citizen ?? '')
    if (!citizen || before.get(key)?.member.id === member.id || isKnown(stop, member.id)) return []
    const [name, first] = [citizen.name.split(' ')[0] ?? '', member.name.split(' ')[0] ?? '']
    return [
      words === 'da'
        ? `${name} møder ${first}, som hun ikke kender`
        : `${name} meets ${first}, who is new to them`,
    ]
  })
}

function sentences(
  effect: Pick<Effect, 'travelMinutes' | 'unassigned' | 'lateMinutes'>,
  faces: string[],
  broken: number,
  words: Words,
): string[] {
  const da = words === 'da'
  const told: string[] = []
  const signed = (value: number) => (value > 0 ? `+${value}` : String(value))
  if (effect.travelMinutes !== 0)
    told.push(`${signed(effect.travelMinutes)} min ${da ? 'vej' : 'on the road'}`)
  else told.push(da ? 'samme vej' : 'the same travel')
  told.push(...faces)
  if (effect.lateMinutes > 0)
    told.push(`${formatMinutes(effect.lateMinutes, words)} ${da ? 'senere end ønsket' : 'later than wished'}`)
  if (effect.unassigned < 0) told.push(da ? 'besøget får en plads' : 'the visit gets a place')
  if (effect.unassigned > 0) told.push(da ? 'besøget står uden plads' : 'the visit is left without a place')
  told.push(
    broken === 0
      ? da
        ? 'ingen regel brydes'
        : 'no rule is broken'
      : da
        ? `${broken} regel brydes`
        : `${broken} rule is broken`,
  )
  return told
}

/** The best places for a visit, one for each person, the best first. */
export function candidatesFor(day: FakeDay, visit: string, reading: Reading): Candidate[] {
  if (!day.visits.has(visit)) throw new FakeProblem(404, 'UNKNOWN_VISIT')
  const seat = openSeats(day).find((open) => open.visit === visit)?.seat ?? 1
  return day.routes
    .filter((route) => !route.seats.some((one) => one.visit === visit))
    .map((route) => {
      const after = withChange(day, { version: day.version, type: 'MOVE', visit, seat, shift: route.shift })
      const placed = timed(after).find((one) => one.route.shift === route.shift)
      const position = placed?.stops.findIndex((stop) => stop.visit.id === visit) ?? 0
      return {
        cost: pain(after),
        candidate: {
          member: route.member.id,
          memberName: route.member.name,
          profession: route.member.profession,
          shift: route.shift,
          position: position + 1,
          start: timeOfMinute(placed?.stops[position]?.start ?? route.start),
          effect: effectOf(day, after, reading),
        },
      }
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 8)
    .map((one) => one.candidate)
}
