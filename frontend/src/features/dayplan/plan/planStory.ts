import type { DayPlan, Route, Stop, Unassigned } from '@/api/types'
import { minuteOfDay, timeOfMinute } from '@/ui/format/format'

/** A stop as a test tells it: who, when, and what is unusual. */
export function stop(visit: string, citizenName: string, start: string, unusual: Partial<Stop> = {}): Stop {
  const minutes = unusual.minutes ?? 30
  return {
    visit,
    seat: 1,
    kind: 'VISIT',
    citizen: `c-${visit}`,
    citizenName,
    task: 'MORNING_CARE',
    taskLabel: 'Morgenpleje',
    mode: 'HOME',
    travelMinutes: 5,
    arrival: start,
    start,
    end: timeOfMinute(minuteOfDay(start) + minutes),
    minutes,
    earliest: '07:00',
    latest: '12:00',
    strict: false,
    lateMinutes: 0,
    waitMinutes: 0,
    pinned: false,
    startPinned: false,
    state: 'PLANNED',
    staff: 1,
    priority: 1,
    flags: [],
    brokenRules: [],
    ...unusual,
  }
}

export function route(
  memberName: string,
  start: string,
  end: string,
  stops: Stop[],
  unusual: Partial<Route> = {},
): Route {
  const member = memberName.toLowerCase().split(' ')[0] ?? memberName
  return {
    shift: `s-${member}`,
    member,
    memberName,
    profession: 'SOSU_HELPER',
    travelMode: 'BIKE',
    start,
    end,
    breakMinutes: 0,
    visitMinutes: 0,
    travelMinutes: 0,
    waitMinutes: 0,
    fillPercent: 80,
    homeTravelMinutes: 4,
    engagements: [],
    stops,
    ...unusual,
  }
}

export function waiting(visit: string, citizenName: string, unusual: Partial<Unassigned> = {}): Unassigned {
  return {
    visit,
    seat: 1,
    citizen: `c-${visit}`,
    citizenName,
    task: 'WOUND_CARE',
    taskLabel: 'Sårpleje',
    minutes: 30,
    earliest: '09:00',
    latest: '10:00',
    strict: false,
    priority: 1,
    staff: 1,
    mode: 'HOME',
    reasons: [],
    ...unusual,
  }
}

export function plan(routes: Route[], unusual: Partial<DayPlan> = {}): DayPlan {
  return {
    team: 'sundparken',
    date: '2026-11-24',
    version: 3,
    status: 'DRAFT',
    lastChangedAt: '2026-11-24T05:00:00Z',
    agreed: [],
    summary: {
      visits: 104,
      unassigned: 1,
      travelMinutes: 680,
      waitMinutes: 0,
      lateVisits: 0,
      knownFacePercent: 78,
      brokenRules: 0,
    },
    routes,
    groups: [],
    unassigned: [],
    absent: [],
    score: { hard: 0, medium: 0, soft: 0 },
    rules: [],
    canUndo: false,
    proposals: 0,
    ...unusual,
  }
}
