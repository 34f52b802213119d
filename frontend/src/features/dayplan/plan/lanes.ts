import type { DayPlan, Engagement, Route, Stop } from '@/api/types'
import { minuteOfDay } from '@/ui/format/format'
import type { Lane, LaneBlock } from '@/ui/timeline/lane'
import type { Tie } from '@/ui/timeline/parts'
import { isMovable, isSettled, listPlaced, seatId } from './stops'

/** A stop or a break as the board draws it. */
export interface BoardBlock extends LaneBlock {
  readonly route: Route
  /** Missing on a break and where the member is taken by something else. */
  readonly stop?: Stop
  /** What else takes the member. */
  readonly taken?: Engagement
  /** The other person's name, where there are two. */
  readonly partnerName?: string | undefined
}

export interface BoardLane extends Lane<BoardBlock> {
  readonly route: Route
}

interface Kept {
  readonly key: string
  readonly block: BoardBlock
}

/**
 * Turns plans into lanes and keeps every block that a new plan leaves as it was, so that only what changed is drawn
 * again while a better plan comes in each second.
 *
 * @param decides whether the one who looks may move anything
 */
export function laneKeeper(decides = true): (plan: DayPlan) => BoardLane[] {
  let kept = new Map<string, Kept>()
  let lanes = new Map<string, { key: Route; lane: BoardLane }>()
  return (plan) => {
    const names = new Map(plan.routes.map(({ member, memberName }) => [member, memberName]))
    const next = new Map<string, Kept>()
    const nextLanes = new Map<string, { key: Route; lane: BoardLane }>()
    const result = inOrder(plan.routes).map((route) => {
      const before = lanes.get(route.shift)
      const blocks = blocksOf(route, names, decides).map((block) => {
        const key = keyOf(block)
        const old = kept.get(block.id)
        const same = old?.key === key ? old : { key, block }
        next.set(block.id, same)
        return same.block
      })
      const lane = before?.key === route ? before.lane : laneOf(route, blocks)
      nextLanes.set(route.shift, { key: route, lane })
      return lane
    })
    kept = next
    lanes = nextLanes
    return result
  }
}

function laneOf(route: Route, blocks: BoardBlock[]): BoardLane {
  return { id: route.shift, start: minuteOfDay(route.start), end: minuteOfDay(route.end), blocks, route }
}

function keyOf({ stop, taken, start, end, route, partnerName }: BoardBlock): string {
  return JSON.stringify([stop ?? taken ?? null, start, end, route.shift, partnerName ?? null])
}

/** By start of the shift, the earliest first; then by name. */
export function inOrder(routes: readonly Route[]): Route[] {
  return [...routes].sort(
    (a, b) => a.start.localeCompare(b.start) || a.memberName.localeCompare(b.memberName, 'da'),
  )
}

function blocksOf(route: Route, names: ReadonlyMap<string, string>, decides: boolean): BoardBlock[] {
  const blocks = route.stops.map((stop): BoardBlock => {
    const start = minuteOfDay(stop.start)
    return {
      id: seatId(stop),
      start,
      end: start + stop.minutes,
      travel: stop.travelMinutes,
      wait: stop.waitMinutes,
      movable: decides && isMovable(stop),
      ordered: true,
      settled: isSettled(stop),
      route,
      stop,
      partnerName: stop.partner === undefined ? undefined : names.get(stop.partner),
    }
  })
  blocks.push(...route.engagements.map((taken) => takenBy(route, taken)))
  return route.breakStart === undefined ? blocks : [...blocks, breakOf(route, route.breakStart)]
}

function takenBy(route: Route, taken: Engagement): BoardBlock {
  return {
    ...breakOf(route, taken.start),
    id: `taken/${route.shift}/${taken.id}`,
    end: minuteOfDay(taken.end),
    taken,
  }
}

function breakOf(route: Route, at: string): BoardBlock {
  const start = minuteOfDay(at)
  return {
    id: `break/${route.shift}`,
    start,
    end: start + route.breakMinutes,
    travel: 0,
    wait: 0,
    movable: false,
    ordered: false,
    settled: false,
    route,
  }
}

/** Visits for two whose both seats are placed. */
export function tiesOf(plan: DayPlan): Tie[] {
  const seats = new Map<string, string[]>()
  for (const { stop } of listPlaced(plan)) {
    if (stop.staff === 2) seats.set(stop.visit, [...(seats.get(stop.visit) ?? []), seatId(stop)])
  }
  return [...seats].flatMap(([id, [from, to]]) => (from && to ? [{ id, from, to }] : []))
}
