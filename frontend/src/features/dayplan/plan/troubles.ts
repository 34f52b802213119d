import type { DayPlan } from '@/api/types'
import { listPlaced, type Placed } from './stops'

/** True where there is something to do and nobody is sent anywhere. */
export const nobodySent = (plan: DayPlan): boolean =>
  plan.unassigned.length > 0 && plan.routes.every(({ stops }) => stops.length === 0)

/** Those that begin too late, the latest first; a visit for two is told once. */
export const listLate = (plan: DayPlan): Placed[] =>
  listPlaced(plan)
    .filter(({ stop }) => stop.flags.includes('LATE'))
    .filter(({ stop }, index, all) => all.findIndex((other) => other.stop.visit === stop.visit) === index)
    .toSorted((one, other) => other.stop.lateMinutes - one.stop.lateMinutes)

/** What breaks a rule, each once, as the server says it, with the start of the first stop that it is about. */
export const listBroken = (plan: DayPlan): { start: string; text: string }[] =>
  listPlaced(plan)
    .flatMap(({ stop }) => stop.brokenRules.map(({ text }) => ({ start: stop.start, text })))
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index)
    .toSorted((one, other) => one.start.localeCompare(other.start))
