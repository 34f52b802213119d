export type Language = 'da' | 'en' | 'tr'

const locale = (language: string) => (language === 'en' ? 'en-GB' : language === 'tr' ? 'tr-TR' : 'da-DK')

const aMonday = '2026-11-23'

const atNoon = (date: string) => new Date(`${date}T12:00:00Z`)

/** `08:15`, or `08:15:00`, as a Dane writes it, 08.15; English and Turkish keep the colon. */
export function formatTime(time: string, language: string): string {
  const minute = time.slice(0, 5)
  return language === 'en' || language === 'tr' ? minute : minute.replace(':', '.')
}

/** `25 min`, `2 t`, `11 t 20 min` (English: `h`). Minutes may be a fraction or below zero. */
export function formatMinutes(minutes: number, language: string): string {
  const rounded = Math.round(Math.abs(minutes))
  const sign = minutes < 0 && rounded > 0 ? '-' : ''
  const [hours, rest] = [Math.floor(rounded / 60), rounded % 60]
  const hour = language === 'en' ? 'h' : 't'
  if (hours === 0) return `${sign}${rest} min`
  return rest === 0 ? `${sign}${hours} ${hour}` : `${sign}${hours} ${hour} ${rest} min`
}

/** `72 %`; English sets the sign close, `72%`. */
export const formatPercent = (value: number | string, language: string) =>
  language === 'en' ? `${value}%` : `${value} %`

/** With its year where that is another than this one's. */
const yearOf = (date: string, today: string) =>
  date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }

/** `tirsdag 24. november`, `Tuesday 24 November`; with the year where it is not the one of `today`. */
export const formatDate = (date: string, language: string, today: string) =>
  new Intl.DateTimeFormat(locale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...yearOf(date, today),
    timeZone: 'UTC',
  })
    .format(atNoon(date))
    .replace(' den ', ' ')
    .replace(',', '')

/** `tir. 24. nov.`, for narrow places; with the year where it is not the one of `today`. */
export const formatShortDate = (date: string, language: string, today: string) =>
  new Intl.DateTimeFormat(locale(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...yearOf(date, today),
    timeZone: 'UTC',
  })
    .format(atNoon(date))
    .replace(' den ', ' ')
    .replace(',', '')

/** `onsdag`, `Wednesday`: as it stands within a sentence; days are counted from Monday, 0. */
export const formatWeekday = (day: number, language: string) =>
  new Intl.DateTimeFormat(locale(language), { weekday: 'long', timeZone: 'UTC' }).format(
    atNoon(plusDays(aMonday, day)),
  )

/** The date so many days later (or earlier, below zero). */
export function plusDays(date: string, days: number): string {
  const moved = atNoon(date)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function plusMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Minutes since midnight of `HH:mm`. */
export function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

/** `HH:mm` of minutes since midnight. */
export const timeOfMinute = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(Math.round(minute) % 60).padStart(2, '0')}`

/** Sentences one after the other, each with one full stop between, also after `24. nov.`; what is empty is left out. */
export function sentences(...parts: (string | false | null | undefined)[]): string {
  let told = ''
  for (const part of parts) {
    if (!part) continue
    if (told !== '') told += told.endsWith('.') ? ' ' : '. '
    told += part
  }
  return told
}

/** Keeps `2. th` and `2300 København S` of an address each on one line. */
export const unbroken = (address: string) =>
  address
    .split(', ')
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(', ')
