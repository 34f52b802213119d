import { useMemo } from 'react'
import { dateIn, timeIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'

/** An instant of the server's as people say it. */
export function useWhen() {
  const format = useFormat()
  return useMemo(
    () => ({
      /** `tir. 24. nov.` */
      day: (instant: string) => format.shortDate(dateIn(new Date(instant))),
      /** `tir. 24. nov. 09.15` */
      moment: (instant: string) => {
        const at = new Date(instant)
        return `${format.shortDate(dateIn(at))} ${format.time(timeIn(at))}`
      },
    }),
    [format],
  )
}
