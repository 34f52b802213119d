import { dateIn, timeIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'

/** An instant as people say it: date and time in Copenhagen. */
export function useMoment() {
  const format = useFormat()
  return {
    day: (instant: string) => format.date(dateIn(new Date(instant))),
    time: (instant: string) => format.time(timeIn(new Date(instant))),
    moment: (instant: string) => {
      const at = new Date(instant)
      return `${format.shortDate(dateIn(at))} ${format.time(timeIn(at))}`
    },
  }
}
