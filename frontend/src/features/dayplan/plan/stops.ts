import type { DayPlan, Route, Stop, Unassigned } from '@/api/types'

/** One person's part of a visit: a visit for two has two seats, in two routes. */
export type SeatId = string

export interface Seated {
  readonly visit: string
  readonly seat: number
}

export const seatId = ({ visit, seat }: Seated): SeatId => `${visit}/${seat}`

export function seatOf(id: SeatId): Seated {
  const cut = id.lastIndexOf('/')
  return { visit: id.slice(0, cut), seat: Number(id.slice(cut + 1)) }
}

export interface Placed {
  readonly route: Route
  readonly stop: Stop
  /** 1-based, as the server counts. */
  readonly position: number
}

export function listPlaced(plan: DayPlan): Placed[] {
  return plan.routes.flatMap((route) =>
    route.stops.map((stop, index) => ({ route, stop, position: index + 1 })),
  )
}

export function findPlaced(plan: DayPlan, id: SeatId): Placed | undefined {
  for (const route of plan.routes) {
    const index = route.stops.findIndex((stop) => seatId(stop) === id)
    const stop = route.stops[index]
    if (stop) return { route, stop, position: index + 1 }
  }
  return undefined
}

export function findUnassigned(plan: DayPlan, id: SeatId): Unassigned | undefined {
  return plan.unassigned.find((visit) => seatId(visit) === id)
}

/** How many visits somebody is missing for; one that takes two and lacks both counts once. */
export const leftOut = ({ unassigned }: Pick<DayPlan, 'unassigned'>) =>
  new Set(unassigned.map(({ visit }) => visit)).size

/** What is begun or done is history. */
export const isSettled = ({ state }: Stop) => state !== 'PLANNED'

export const isMovable = (stop: Stop) => stop.kind === 'VISIT' && !isSettled(stop)
