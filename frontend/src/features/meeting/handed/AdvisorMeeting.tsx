import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { useAdvisorMeeting } from '../api/useAdvisorMeeting'

/** When the advisor meets the team next, who takes up what is handed on. */
export function AdvisorMeeting({ team }: { team: string }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const next = useAdvisorMeeting(team)
  if (next === undefined) return null
  if (next === null) return t('handed.noMeeting')
  const { date, start } = next.appointment
  return t('handed.meeting', { date: format.date(date), time: format.time(start.slice(0, 5)) })
}
