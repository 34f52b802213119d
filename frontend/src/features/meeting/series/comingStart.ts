import { dateIn, timeIn } from '@/ui/clock/clock'
import { minuteOfDay, plusDays, timeOfMinute } from '@/ui/format/format'

const USUAL = '13:00'

/** After this nobody begins a meeting by default. */
const LATEST = minuteOfDay('16:30')

/** When a new meeting is likely to be: at one today, the next half hour after that, or at one tomorrow. */
export function comingStart(now: Date): { date: string; start: string } {
  const date = dateIn(now)
  const minute = minuteOfDay(timeIn(now))
  if (minute <= minuteOfDay(USUAL)) return { date, start: USUAL }
  const next = Math.ceil(minute / 30) * 30
  return next <= LATEST ? { date, start: timeOfMinute(next) } : { date: plusDays(date, 1), start: USUAL }
}
