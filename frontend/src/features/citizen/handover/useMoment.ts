import { dateIn, timeIn, useToday } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'

/** When something happened: the time alone for today, otherwise the date too. */
export function useMoment(): (instant: string) => string {
  const format = useFormat()
  const today = useToday()
  return (instant) => {
    const moment = new Date(instant)
    const date = dateIn(moment)
    const time = format.time(timeIn(moment))
    return date === today ? time : `${format.shortDate(date)} ${time}`
  }
}
