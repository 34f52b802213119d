import type { DayPlan } from '@/api/types'
import { listPlaced, type Placed } from './stops'

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
