import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { dateIn, useClock } from '@/ui/clock/clock'
import {
  formatDate,
  formatMinutes,
  formatPercent,
  formatShortDate,
  formatTime,
  formatWeekday,
} from './format'

/** Times, dates and durations as the reader's language writes them. */
export function useFormat() {
  const language = useTranslation().i18n.language
  const clock = useClock()
  return useMemo(
    () => ({
      time: (time: string) => formatTime(time, language),
      minutes: (minutes: number) => formatMinutes(minutes, language),
      percent: (value: number | string) => formatPercent(value, language),
      date: (date: string) => formatDate(date, language, dateIn(clock.now())),
      shortDate: (date: string) => formatShortDate(date, language, dateIn(clock.now())),
      weekday: (day: number) => formatWeekday(day, language),
      number: (value: number) => new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'da-DK').format(value),
    }),
    [language, clock],
  )
}
