import { weekdays, type Weekday } from './kinds'

/** How something is repeated, as people say it; `other` is a rule that has no such words. */
export interface Repeat {
  kind: 'once' | 'daily' | 'week1' | 'week2' | 'week3' | 'week4' | 'other'
  days: Weekday[]
  rule: string
}

export const repeats: Repeat['kind'][] = ['once', 'week1', 'week2', 'week3', 'week4', 'daily', 'other']

const weekly =
  /^FREQ=WEEKLY(?:;INTERVAL=([1-4]))?;BYDAY=((?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)$/

/** The repeating of a rule of RFC 5545. */
export function repeatOf(rule: string | undefined): Repeat {
  if (!rule) return { kind: 'once', days: [], rule: '' }
  if (rule === 'FREQ=DAILY') return { kind: 'daily', days: [], rule }
  const found = weekly.exec(rule)
  if (!found) return { kind: 'other', days: [], rule }
  return { kind: `week${found[1] ?? '1'}` as 'week1', days: (found[2] ?? '').split(',') as Weekday[], rule }
}

/** The rule of a repeating; undefined where it is held once. */
export function ruleOf({ kind, days, rule }: Repeat): string | undefined {
  if (kind === 'once') return undefined
  if (kind === 'daily') return 'FREQ=DAILY'
  if (kind === 'other') return rule.trim() || undefined
  const every = kind.slice(-1)
  const inOrder = weekdays.map(({ code }) => code).filter((code) => days.includes(code))
  return `FREQ=WEEKLY${every === '1' ? '' : `;INTERVAL=${every}`}${inOrder.length ? `;BYDAY=${inOrder.join(',')}` : ''}`
}
