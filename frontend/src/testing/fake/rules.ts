import type { BrokenRule, Rule, RuleEffect, Summary } from '@/api/types'
import type { FakeDay } from './day'
import { citizenCalled, memberCalled } from './people'
import { competenceWords } from './tasks'
import type { Timed, TimedRoute } from './timing'
import { clock, type Words } from './words'

type Level = RuleEffect['level']

const table = {
  COMPETENCE: { level: 'HARD', da: 'De rette kompetencer', en: 'The right competences', weight: 1 },
  STRICT_WINDOW: { level: 'HARD', da: 'Faste tider', en: 'Fixed times', weight: 1 },
  SHIFT_END: { level: 'HARD', da: 'Inden for vagten', en: 'Within the shift', weight: 1 },
  VISIT_LEFT_OUT: { level: 'MEDIUM', da: 'Besøg uden plads', en: 'Visits without a place', weight: 1 },
  LATE: { level: 'SOFT', da: 'For sent i forhold til ønsket', en: 'Later than wished', weight: 6 },
  TRAVEL: { level: 'SOFT', da: 'Tid på vejen', en: 'Time on the road', weight: 2 },
  CONTACT_PERSON: { level: 'SOFT', da: 'En kendt medarbejder', en: 'A known face', weight: 40 },
  SHARED_LANGUAGE: { level: 'SOFT', da: 'Et fælles sprog', en: 'A shared language', weight: 60 },
  WAITING: { level: 'SOFT', da: 'Ventetid', en: 'Waiting', weight: 1 },
} as const satisfies Partial<Record<Rule, { level: Level; da: string; en: string; weight: number }>>

/** The rules that the fake plans by; the real planning has more. */
type FakeRule = keyof typeof table

const rules = Object.keys(table) as FakeRule[]

export const isKnown = (stop: Timed, memberId: string) => {
  const citizen = citizenCalled(stop.visit.citizen ?? '')
  return citizen == null || citizen.contactPerson === memberId || citizen.preferredMembers.includes(memberId)
}

export function sharedLanguage(stop: Timed, memberId: string): string | undefined {
  const citizen = citizenCalled(stop.visit.citizen ?? '')
  const spoken = memberCalled(memberId)?.languages ?? []
  return citizen?.languages.find((one) => spoken.includes(one))
}

/** What a stop breaks, each as a sentence. */
export function brokenAt({ route, stops, back }: TimedRoute, stop: Timed, words: Words): BrokenRule[] {
  const first = route.member.name.split(' ')[0] ?? ''
  const da = words === 'da'
  const broken: BrokenRule[] = []
  const tell = (rule: FakeRule, text: string) =>
    broken.push({
      rule,
      label: table[rule][words],
      text,
      ...(stop.seat.reason ? { reason: stop.seat.reason } : {}),
    })
  if (!route.member.competences.includes(stop.visit.competence)) {
    const what = competenceWords[stop.visit.competence]?.[words] ?? stop.visit.competence
    tell('COMPETENCE', da ? `${first} er ikke oplært i ${what}.` : `${first} is not trained in ${what}.`)
  }
  if (stop.visit.strict && stop.late > 0) {
    const latest = clock(stop.visit.latest, words)
    tell(
      'STRICT_WINDOW',
      da
        ? `Skal begynde senest ${latest}, men begynder ${clock(stop.start, words)}.`
        : `Must start by ${latest}, but starts at ${clock(stop.start, words)}.`,
    )
  }
  if (stop === stops.at(-1) && back > route.end)
    tell(
      'SHIFT_END',
      da
        ? `${first} er hjemme ${clock(back, words)}, efter vagten er slut.`
        : `${first} is back at ${clock(back, words)}, after the shift has ended.`,
    )
  return broken
}

export function ruleEffects(
  day: FakeDay,
  routes: TimedRoute[],
  weights: Map<string, number>,
  words: Words,
): RuleEffect[] {
  const count = new Map<Rule, number>()
  const add = (rule: Rule, amount: number) => count.set(rule, (count.get(rule) ?? 0) + amount)
  for (const route of routes) {
    add('TRAVEL', route.homeTravel)
    for (const stop of route.stops) {
      add('TRAVEL', stop.travel)
      add('WAITING', stop.wait)
      add('LATE', stop.late)
      if (!isKnown(stop, route.route.member.id)) add('CONTACT_PERSON', 1)
      if (stop.visit.citizen && !sharedLanguage(stop, route.route.member.id)) add('SHARED_LANGUAGE', 1)
      for (const { rule } of brokenAt(route, stop, words)) add(rule, 1)
    }
  }
  add('VISIT_LEFT_OUT', openSeats(day).length)
  return rules.map((rule) => {
    const { level, weight: usual } = table[rule]
    const weight = weights.get(rule) ?? usual
    const found = count.get(rule) ?? 0
    return {
      rule,
      level,
      label: table[rule][words],
      weight,
      count: found,
      score: -found * weight,
    }
  })
}

/** Seats of visits that nobody has. */
export function openSeats(day: FakeDay): { visit: string; seat: 1 | 2 }[] {
  const taken = new Set(day.routes.flatMap((route) => route.seats.map((one) => `${one.visit}/${one.seat}`)))
  return [...day.visits.values()]
    .flatMap((visit) =>
      (visit.staff === 2 ? ([1, 2] as const) : ([1] as const)).map((seat) => ({ visit: visit.id, seat })),
    )
    .filter(({ visit, seat }) => !taken.has(`${visit}/${seat}`))
}

export function summaryOf(day: FakeDay, routes: TimedRoute[]): Summary {
  const stops = routes.flatMap((route) =>
    route.stops.map((stop) => ({ stop, member: route.route.member.id })),
  )
  const met = stops.filter(({ stop }) => stop.visit.citizen)
  const known = met.filter(({ stop, member }) => isKnown(stop, member))
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  return {
    visits: day.visits.size,
    unassigned: new Set(openSeats(day).map((open) => open.visit)).size,
    travelMinutes: sum(routes.map((route) => route.homeTravel)) + sum(stops.map(({ stop }) => stop.travel)),
    waitMinutes: sum(stops.map(({ stop }) => stop.wait)),
    lateVisits: stops.filter(({ stop }) => stop.late > 0).length,
    knownFacePercent: met.length === 0 ? 100 : Math.round((100 * known.length) / met.length),
    brokenRules: sum(
      routes.map((route) => sum(route.stops.map((stop) => brokenAt(route, stop, 'da').length))),
    ),
  }
}
