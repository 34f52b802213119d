import type { DayPlan, Group, Route, Stop, Unassigned } from '@/api/types'
import { timeOfMinute as at } from '@/ui/format/format'
import type { FakeDay, FakeVisit } from './day'
import { citizenCalled, citizens, team } from './people'
import { reasonsFor } from './reasons'
import { brokenAt, isKnown, openSeats, ruleEffects, sharedLanguage, summaryOf } from './rules'
import { taskCalled } from './tasks'
import { timed, type Timed, type TimedRoute } from './timing'
import type { Words } from './words'

export interface Reading {
  words: Words
  weights: Map<string, number>
}

export function planOf(day: FakeDay, reading: Reading): DayPlan {
  const routes = timed(day)
  const rules = ruleEffects(day, routes, reading.weights, reading.words)
  const total = (level: string) =>
    rules.filter((rule) => rule.level === level).reduce((sum, rule) => sum + rule.score, 0)
  return {
    team: team.id,
    date: day.date,
    version: day.version,
    status: day.status,
    ...(day.publishedAt ? { publishedAt: day.publishedAt } : {}),
    lastChangedAt: day.lastChangedAt,
    summary: summaryOf(day, routes),
    routes: routes.map((route) => routeOf(route, routes, day, reading.words)),
    groups: groupsOf(day, routes),
    unassigned: unassignedOf(day, routes, reading.words),
    agreed: [],
    absent: day.away.map(({ member }) => ({ member: member.id, memberName: member.name })),
    score: { hard: total('HARD'), medium: total('MEDIUM'), soft: total('SOFT') },
    rules,
    canUndo: day.undo.length > 0,
    proposals: day.proposals.filter((one) => one.state === 'OPEN').length,
  }
}

function routeOf(walked: TimedRoute, all: TimedRoute[], day: FakeDay, words: Words): Route {
  const { route, stops, homeTravel } = walked
  const sum = (pick: (stop: Timed) => number) => stops.reduce((total, stop) => total + pick(stop), 0)
  const visitMinutes = sum((stop) => stop.visit.minutes)
  const travelMinutes = sum((stop) => stop.travel) + homeTravel
  return {
    shift: route.shift,
    member: route.member.id,
    memberName: route.member.name,
    profession: route.member.profession,
    travelMode: route.member.travelMode,
    start: at(route.start),
    end: at(route.end),
    breakMinutes: route.breakMinutes,
    ...(walked.breakStart != null ? { breakStart: at(walked.breakStart) } : {}),
    visitMinutes,
    travelMinutes,
    waitMinutes: sum((stop) => stop.wait),
    fillPercent: Math.round(
      (100 * (visitMinutes + travelMinutes)) / (route.end - route.start - route.breakMinutes),
    ),
    homeTravelMinutes: homeTravel,
    stops: stops.map((stop) => stopOf(stop, walked, all, day, words)),
    engagements: [],
  }
}

/** Labels and place of a visit: what every list of visits tells. */
function visitWords(visit: FakeVisit, words: Words) {
  const citizen = citizenCalled(visit.citizen ?? '')
  return {
    ...(citizen ? { citizen: citizen.id, citizenName: citizen.name } : {}),
    task: visit.task,
    taskLabel: taskCalled(visit.task)[words],
    minutes: visit.minutes,
    earliest: at(visit.earliest),
    latest: at(visit.latest),
    strict: visit.strict,
    priority: visit.priority,
    staff: visit.staff,
    mode: visit.mode,
  }
}

export function stopOf(stop: Timed, walked: TimedRoute, all: TimedRoute[], day: FakeDay, words: Words): Stop {
  const { visit, seat } = stop
  const me = walked.route.member.id
  const citizen = citizenCalled(visit.citizen ?? '')
  const partner = all.find((one) => one !== walked && one.stops.some((other) => other.visit.id === visit.id))
  const broken = brokenAt(walked, stop, words)
  const changed =
    day.published != null &&
    !day.published.some(
      (route) =>
        route.member.id === me && route.seats.some((one) => one.visit === visit.id && one.seat === seat.seat),
    )
  const flags: Stop['flags'] = []
  if (stop.late > 0) flags.push('LATE')
  if (visit.staff === 2) flags.push('TWO_PEOPLE')
  if (visit.strict) flags.push('STRICT')
  if (citizen && !isKnown(stop, me)) flags.push('NEW_FACE')
  if (citizen?.contactPerson === me) flags.push('CONTACT_PERSON')
  if (citizen && !sharedLanguage(stop, me)) flags.push('LANGUAGE')
  if (visit.citizen === 'b20') flags.push('RESPITE')
  if (broken.length > 0) flags.push('BREAKS_RULE')
  if (changed) flags.push('CHANGED')
  if (visit.addedToday) flags.push('ADDED_TODAY')
  return {
    visit: visit.id,
    seat: seat.seat,
    kind: visit.group ? 'GROUP' : 'VISIT',
    ...(citizen ? { address: citizen.address } : {}),
    latitude: visit.place.latitude,
    longitude: visit.place.longitude,
    ...visitWords(visit, words),
    travelMinutes: stop.travel,
    arrival: at(stop.arrival),
    start: at(stop.start),
    end: at(stop.end),
    lateMinutes: stop.late,
    waitMinutes: stop.wait,
    pinned: seat.pinned,
    startPinned: seat.startAt != null,
    state: visit.state,
    ...(partner ? { partner: partner.route.member.id } : {}),
    ...(visit.after ? { after: visit.after } : {}),
    flags,
    brokenRules: broken,
  }
}

function groupsOf(day: FakeDay, routes: TimedRoute[]): Group[] {
  return [...day.visits.values()]
    .filter((visit) => visit.group)
    .map((visit) => {
      const held = routes.flatMap((route) => route.stops).find((stop) => stop.visit.id === visit.id)
      const joining = citizens.slice(20, 25)
      return {
        id: visit.id,
        name: 'Sang og kaffe i fælleshuset',
        task: visit.task,
        date: day.date,
        ...(held ? { start: at(held.start), end: at(held.end) } : {}),
        held: held != null,
        participants: joining.map((one) => ({ citizen: one.id, citizenName: one.name, replaces: [] })),
        wishing: [...joining, ...citizens.slice(25, 27)].map((one) => one.id),
        min: 3,
        max: 8,
        latitude: visit.place.latitude,
        longitude: visit.place.longitude,
      }
    })
}

function unassignedOf(day: FakeDay, routes: TimedRoute[], words: Words): Unassigned[] {
  return openSeats(day).map(({ visit: id, seat }) => {
    const visit = day.visits.get(id)!
    return { visit: id, seat, ...visitWords(visit, words), reasons: reasonsFor(visit, routes, words) }
  })
}
