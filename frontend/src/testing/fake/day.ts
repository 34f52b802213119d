import type { Change, Member, PlanChange, Solve, VisitMode } from '@/api/types'
import { minuteOfDay } from '@/ui/format/format'
import { citizens, memberCalled } from './people'
import { randomFrom, seedOf } from './random'
import { gathering, lift, taskCalled, usualWork, type Task } from './tasks'
import { settle } from './settle'
import { travelMinutes, type Place } from './travel'

/** A visit asked for on the day; times are minutes since midnight. */
export interface FakeVisit {
  id: string
  citizen?: string
  group?: string
  place: Place
  task: string
  minutes: number
  earliest: number
  latest: number
  strict: boolean
  staff: 1 | 2
  competence: string
  priority: 1 | 2 | 3
  mode: VisitMode
  after?: string
  addedToday?: boolean
  state: 'PLANNED' | 'STARTED' | 'DONE'
}

/** One person's place at a visit; a visit for two has two seats in two routes. */
export interface Seat {
  visit: string
  seat: 1 | 2
  pinned: boolean
  startAt?: number
  reason?: string
}

export interface FakeRoute {
  shift: string
  member: Member
  start: number
  end: number
  breakMinutes: number
  breakEarliest: number
  seats: Seat[]
}

export interface FakeProposal {
  id: string
  createdAt: string
  reason: string
  state: 'OPEN' | 'ACCEPTED' | 'REJECTED' | 'OUTDATED'
  /** Whose absence it answers to. */
  absent?: string
  /** The routes as they would be. */
  routes: FakeRoute[]
  baseVersion: number
}

export interface FakeDay {
  /** Routes of those who are away. */
  away: FakeRoute[]
  date: string
  version: number
  status: 'DRAFT' | 'PUBLISHED'
  publishedAt?: string
  published?: FakeRoute[]
  lastChangedAt: string
  routes: FakeRoute[]
  visits: Map<string, FakeVisit>
  undo: { routes: FakeRoute[]; change: string }[]
  history: Change[]
  proposals: FakeProposal[]
  solve: Solve
  /** What the planning has found for a published day; it becomes a proposal. */
  better?: FakeRoute[]
  myChanges: PlanChange[]
}

const dayShifts: [string, string, string][] = [
  ['m01', '07:00', '15:00'],
  ['m02', '07:00', '14:30'],
  ['m03', '07:00', '15:00'],
  ['m04', '07:00', '13:00'],
  ['m05', '07:30', '15:30'],
  ['m09', '08:00', '15:30'],
  ['m10', '08:00', '15:30'],
  ['m11', '09:00', '16:30'],
  ['m14', '08:00', '14:00'],
  ['m07', '08:30', '14:30'],
]
const eveningShifts: [string, string, string][] = [
  ['m06', '15:00', '23:00'],
  ['m08', '15:30', '22:30'],
  ['m12', '15:00', '23:30'],
  ['m13', '14:30', '22:30'],
]

const house: Place = { latitude: 55.6634, longitude: 12.6205 }

/** A believable day: every shift is walked from start to end and filled with work its person does. */
export function dayOf(date: string, createdAt: string): FakeDay {
  const random = randomFrom(seedOf(date))
  const weekend = [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())
  const shifts = weekend
    ? [...dayShifts.filter((_, index) => index < 5), ...eveningShifts.slice(0, 3)]
    : [...dayShifts, ...eveningShifts]
  const visits = new Map<string, FakeVisit>()
  const taken = new Set<string>()
  let asked = 0
  const nextId = () => `v${String(++asked).padStart(4, '0')}`

  const add = (task: Task, citizen: (typeof citizens)[number], at: number, more: Partial<FakeVisit> = {}) => {
    taken.add(`${citizen.id} ${task.code} ${at < 900 ? 'day' : 'evening'}`)
    const earliest = task.strict ? at : Math.max(420, Math.floor((at - 30) / 15) * 15)
    const visit: FakeVisit = {
      id: nextId(),
      citizen: citizen.id,
      place: citizen,
      task: task.code,
      minutes: task.minutes,
      earliest,
      latest: task.strict ? at + 15 : earliest + 90,
      strict: task.strict ?? false,
      staff: 1,
      competence: task.competence,
      priority: task.priority,
      mode: task.mode ?? 'HOME',
      state: 'PLANNED',
      ...more,
    }
    visits.set(visit.id, visit)
    return visit
  }

  const routes = shifts.map(([id, from, to]): FakeRoute => {
    const member = memberCalled(id)!
    const [start, end] = [minuteOfDay(from), minuteOfDay(to)]
    const seats: Seat[] = []
    let [clock, here] = [start, house]
    let rested = false
    for (;;) {
      const hour = clock / 60
      const fitting = usualWork[member.profession]
        .map(taskCalled)
        .filter((one) => one.from <= hour + 0.5 && hour < one.to)
      const task = fitting[Math.floor(random() * fitting.length)]
      if (!task) {
        clock += 30
        if (clock > end - 60) break
        continue
      }
      const free = citizens.filter(
        (one) => !taken.has(`${one.id} ${task.code} ${clock < 900 ? 'day' : 'evening'}`),
      )
      const known = free.filter(
        (one) => one.contactPerson === member.id || one.preferredMembers.includes(member.id),
      )
      const near = (random() < 0.7 && known.length > 0 ? known : free)
        .map((one) => ({ one, away: travelMinutes(here, one, member.travelMode) }))
        .sort((a, b) => a.away - b.away)
      const chosen = near[Math.floor(random() * Math.min(3, near.length))]
      if (!chosen) break
      const arrival = clock + (task.mode ? 0 : chosen.away)
      if (arrival + task.minutes + 12 > end) break
      const visit = add(task, chosen.one, Math.round(arrival / 5) * 5)
      seats.push({ visit: visit.id, seat: 1, pinned: false })
      clock = Math.max(arrival, visit.earliest) + task.minutes + (random() < 0.4 ? 15 : 6)
      if (!task.mode) here = chosen.one
      if (!rested && clock > start + 210) {
        clock += 30
        rested = true
      }
    }
    return {
      shift: `s-${id}-${date}`,
      member,
      start,
      end,
      breakMinutes: 30,
      breakEarliest: start + 180,
      seats,
    }
  })

  const day: FakeDay = {
    date,
    version: 1,
    status: 'DRAFT',
    lastChangedAt: createdAt,
    routes,
    visits,
    undo: [],
    history: [],
    away: [],
    proposals: [],
    solve: { state: 'IDLE', figures: [] },
    myChanges: [],
  }
  pairUp(day, add)
  gather(day)
  settle(day)
  leaveOut(add)
  return day
}

type Add = (
  task: Task,
  citizen: (typeof citizens)[number],
  at: number,
  more?: Partial<FakeVisit>,
) => FakeVisit

/** Transfers with a lift: two people, the same minute. */
function pairUp(day: FakeDay, add: Add) {
  const pairs: [string, string, number][] = [
    ['m02', 'm03', 470],
    ['m04', 'm07', 590],
    ['m01', 'm02', 780],
    ['m12', 'm06', 1170],
    ['m12', 'm13', 1260],
  ]
  pairs.forEach(([first, second, at], index) => {
    const both = [first, second].map((id) => day.routes.find((route) => route.member.id === id))
    if (both.some((route) => !route)) return
    const visit = add(lift, citizens[60 + index]!, at, {
      staff: 2,
      latest: at + 60,
    })
    both.forEach((route, seat) => {
      const index =
        route?.seats.findIndex((one) => (day.visits.get(one.visit)?.earliest ?? 0) > at - 25) ?? -1
      const place = index < 0 ? (route?.seats.length ?? 0) : index
      route?.seats.splice(place, 1, { visit: visit.id, seat: seat === 0 ? 1 : 2, pinned: false })
    })
  })
  // What the lifts took the place of is no longer asked for.
  const planned = new Set(day.routes.flatMap((route) => route.seats.map((one) => one.visit)))
  for (const id of [...day.visits.keys()]) if (!planned.has(id)) day.visits.delete(id)
}

/** One gathering in the common house. */
function gather(day: FakeDay) {
  const host = day.routes.find((route) => route.member.id === 'm11')
  if (!host) return
  const id = `g-${day.date}`
  const stays = host.seats.filter((one) => {
    const earliest = day.visits.get(one.visit)?.earliest ?? 0
    return earliest < 590 || earliest > 720
  })
  for (const gone of host.seats) if (!stays.includes(gone)) day.visits.delete(gone.visit)
  const after = stays.findIndex((one) => (day.visits.get(one.visit)?.earliest ?? 0) > 600)
  const place = after < 0 ? stays.length : after
  host.seats = [...stays.slice(0, place), { visit: id, seat: 1, pinned: false }, ...stays.slice(place)]
  day.visits.set(id, {
    id,
    group: id,
    place: house,
    task: gathering.code,
    minutes: gathering.minutes,
    earliest: 630,
    latest: 660,
    strict: false,
    staff: 1,
    competence: gathering.competence,
    priority: 2,
    mode: 'HOME',
    state: 'PLANNED',
  })
}

/** What the draft has not found a place for yet. */
function leaveOut(add: Add) {
  add(taskCalled('WOUND_CARE'), citizens[12]!, 840, {
    strict: true,
    earliest: 840,
    latest: 855,
  })
  add(taskCalled('CLEANING'), citizens[33]!, 660)
  add(taskCalled('TRAINING'), citizens[47]!, 900)
}
