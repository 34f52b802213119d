/** Weekdays as recurrence rules write them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

export type Weekday = (typeof weekdays)[number]

export interface Weekly {
  /** Every so many weeks. */
  interval: number
  days: Weekday[]
}

export const writeRule = ({ interval, days }: Weekly) =>
  `FREQ=WEEKLY;${interval > 1 ? `INTERVAL=${interval};` : ''}BYDAY=${weekdays.filter((day) => days.includes(day)).join(',')}`

/** What a weekly rule says; nothing of rules that say more. */
export function readRule(rule: string): Weekly | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]))
  const days = (parts.get('BYDAY') ?? '').split(',')
  const known = [...parts.keys()].every((key) => ['FREQ', 'INTERVAL', 'BYDAY'].includes(key))
  if (!known || parts.get('FREQ') !== 'WEEKLY') return undefined
  if (!days.every((day): day is Weekday => (weekdays as readonly string[]).includes(day))) return undefined
  return { interval: Number(parts.get('INTERVAL') ?? 1), days }
}

/** The first day from a date on that is one of these weekdays. */
export function firstOn(from: string, days: readonly Weekday[]): string {
  const day = new Date(`${from}T12:00:00Z`)
  for (let step = 0; step < 7; step++) {
    const weekday = weekdays[(day.getUTCDay() + 6) % 7]
    if (weekday && days.includes(weekday)) return day.toISOString().slice(0, 10)
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return from
}
