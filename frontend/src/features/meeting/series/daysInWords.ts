import type { TFunction } from 'i18next'
import { weekdays, type Weekday } from './rule'

/** `mandag til fredag`, `tirsdag, torsdag`: three or more in a row are told by the first and the last. */
export function daysInWords(t: TFunction<'meeting'>, days: readonly Weekday[]): string {
  const told = weekdays.filter((day) => days.includes(day))
  const [first, last] = [told[0], told.at(-1)]
  if (first && last && told.length > 2 && weekdays.indexOf(last) - weekdays.indexOf(first) < told.length)
    return t('series.span', { first: t(`days.${first}`), last: t(`days.${last}`) })
  return told.map((day) => t(`days.${day}`)).join(', ')
}
