import type { DayPlan, Route, Stop } from '@/api/types'
import { minuteOfDay, timeOfMinute } from '@/ui/format/format'
import type { Asked } from './asked'
import { findPlaced, findUnassigned, seatId, type Placed } from './stops'

/**
 * The plan as it will probably be, shown until the server's own comes. Only what is touched changes; times along the
 * routes are the server's to work out.
 */
export function optimistic(plan: DayPlan, asked: Asked): DayPlan {
  const id = seatId({ visit: asked.visit, seat: asked.seat ?? 1 })
  const placed = findPlaced(plan, id)
  switch (asked.type) {
    case 'MOVE':
      return moved(plan, id, placed, asked)
    case 'UNASSIGN':
      return placed ? takenOff(plan, placed) : plan
    case 'PIN':
      return changed(plan, id, (stop) => ({ ...stop, pinned: true }))
    case 'UNPIN':
      return changed(plan, id, (stop) => ({ ...stop, pinned: false, startPinned: false }))
    case 'START_AT':
      return asked.start === undefined
        ? plan
        : changed(plan, id, (stop) => startingAt(stop, asked.start ?? stop.start))
    case 'SWAP':
      return swapped(plan, placed, asked.withVisit)
  }
}

function withRoutes(plan: DayPlan, change: (route: Route) => Route): DayPlan {
  return { ...plan, routes: plan.routes.map(change) }
}

function changed(plan: DayPlan, id: string, change: (stop: Stop) => Stop): DayPlan {
  return withRoutes(plan, (route) =>
    route.stops.some((stop) => seatId(stop) === id)
      ? { ...route, stops: route.stops.map((stop) => (seatId(stop) === id ? change(stop) : stop)) }
      : route,
  )
}

function without(plan: DayPlan, id: string): DayPlan {
  return withRoutes(plan, (route) =>
    route.stops.some((stop) => seatId(stop) === id)
      ? { ...route, stops: route.stops.filter((stop) => seatId(stop) !== id) }
      : route,
  )
}

function moved(plan: DayPlan, id: string, placed: Placed | undefined, asked: Asked): DayPlan {
  const waiting = findUnassigned(plan, id)
  const stop = placed?.stop ?? (waiting && fresh(waiting))
  const to = plan.routes.find((route) => route.shift === asked.shift || route.member === asked.member)
  if (!stop || !to) return plan
  const cleared = without(plan, id)
  return {
    ...withRoutes(cleared, (route) => (route.shift === to.shift ? inserted(route, stop, asked) : route)),
    unassigned: plan.unassigned.filter((visit) => seatId(visit) !== id),
  }
}

function inserted(route: Route, stop: Stop, { position = 1, start }: Asked): Route {
  const previous = route.stops[position - 2]
  const earliest = previous ? minuteOfDay(previous.end) + stop.travelMinutes : minuteOfDay(route.start)
  const at = start ?? timeOfMinute(Math.max(earliest, minuteOfDay(stop.earliest)))
  const placed = { ...startingAt(stop, at), pinned: true }
  return {
    ...route,
    stops: [...route.stops.slice(0, position - 1), placed, ...route.stops.slice(position - 1)],
  }
}

function startingAt(stop: Stop, start: string): Stop {
  return {
    ...stop,
    start,
    arrival: start,
    waitMinutes: 0,
    end: timeOfMinute(minuteOfDay(start) + stop.minutes),
    pinned: true,
  }
}

function takenOff(plan: DayPlan, { stop }: Placed): DayPlan {
  const { visit, seat, citizen, citizenName, task, taskLabel, minutes, earliest, latest } = stop
  const { strict, priority, staff, mode } = stop
  const left = {
    visit,
    seat,
    task,
    taskLabel,
    minutes,
    earliest,
    latest,
    strict,
    priority,
    staff,
    mode,
    reasons: [],
  }
  const person = { ...(citizen ? { citizen } : {}), ...(citizenName ? { citizenName } : {}) }
  return { ...without(plan, seatId(stop)), unassigned: [...plan.unassigned, { ...left, ...person }] }
}

function swapped(plan: DayPlan, one: Placed | undefined, withVisit: string | undefined): DayPlan {
  const other = plan.routes
    .flatMap((route) => route.stops)
    .find((stop) => stop.visit === withVisit && stop.visit !== one?.stop.visit)
  if (!one || !other) return plan
  return withRoutes(plan, (route) => ({
    ...route,
    stops: route.stops.map((stop) => {
      if (stop === one.stop) return startingAt(other, stop.start)
      return stop === other ? startingAt(one.stop, stop.start) : stop
    }),
  }))
}

function fresh(visit: DayPlan['unassigned'][number]): Stop {
  return {
    ...visit,
    kind: 'VISIT',
    travelMinutes: 0,
    arrival: visit.earliest,
    start: visit.earliest,
    end: timeOfMinute(minuteOfDay(visit.earliest) + visit.minutes),
    lateMinutes: 0,
    waitMinutes: 0,
    pinned: false,
    startPinned: false,
    state: 'PLANNED',
    flags: [],
    brokenRules: [],
  }
}
