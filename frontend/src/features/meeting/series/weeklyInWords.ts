import type { TFunction } from 'i18next'
import { weekdays, type Weekday, type Weekly } from './rule'

/** `Alle hverdage`, `Hver anden tirsdag`, `Hver uge: mandag, onsdag`: how often something is held and when. */
export function weeklyInWords(t: TFunction<'meeting'>, { interval, days }: Weekly): string {
  const told = daysInWords(t, days)
  if (days.length === 1 && interval === 1) return t('series.each', { day: told })
  if (days.length === 1 && interval === 2) return t('series.everyOther', { day: told })
  if (interval === 1 && days.length === 5 && !days.includes('SA') && !days.includes('SU'))
    return t('series.weekdays')
  return t('series.every', { count: interval, days: told })
}

/** Three or more in a row are told by the first and the last. */
function daysInWords(t: TFunction<'meeting'>, days: readonly Weekday[]): string {
  const told = weekdays.filter((day) => days.includes(day))
  const [first, last] = [told[0], told.at(-1)]
  if (first && last && told.length > 2 && weekdays.indexOf(last) - weekdays.indexOf(first) < told.length)
    return t('series.span', { first: t(`days.${first}`), last: t(`days.${last}`) })
  return told.map((day) => t(`days.${day}`)).join(', ')
}
