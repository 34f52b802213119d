/** The days of a week, as rules and as hours name them. */
export const weekdays = [
  { code: 'MO', day: 'MONDAY' },
  { code: 'TU', day: 'TUESDAY' },
  { code: 'WE', day: 'WEDNESDAY' },
  { code: 'TH', day: 'THURSDAY' },
  { code: 'FR', day: 'FRIDAY' },
  { code: 'SA', day: 'SATURDAY' },
  { code: 'SU', day: 'SUNDAY' },
] as const

/** The rule of some weekdays every so many weeks; every day where all are meant. */
export function ruleOf(days: readonly string[], every: string): string {
  if (days.length === weekdays.length && every === '1') return 'FREQ=DAILY'
  const inOrder = weekdays.map(({ code }) => code).filter((code) => days.includes(code))
  return `FREQ=WEEKLY${every === '1' ? '' : `;INTERVAL=${every}`};BYDAY=${inOrder.join(',')}`
}
