import { useTranslation } from 'react-i18next'
import type { MeetingSummary } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'

/** What a meeting is called, when and where it is. */
export function useWhen({ appointment, end, citizenName }: MeetingSummary) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const { kind, title, date, start, site, place } = appointment
  const name = title ?? t(`kind.${kind}`)
  const [from, to] = [format.time(start.slice(0, 5)), format.time(end.slice(0, 5))]
  return {
    title: citizenName === undefined ? name : `${name}: ${citizenName}`,
    when: `${format.date(date)}, ${t('clock', { from, to })}`,
    where: place ?? t(`at.${site}`),
  }
}
