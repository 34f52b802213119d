import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { useNeedMeeting } from '../api/useNeedMeeting'

/** Which meeting takes the need up, or that there is none yet. */
export function TakenUp({ team, need }: { team: string; need: Need }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const { data } = useNeedMeeting(team, need.id)
  if (!data) return null
  const { waits, meeting } = data
  const words = meeting
    ? t('flag.takenUp', {
        meeting: t(`flag.meeting.${meeting.kind}`),
        date: format.date(meeting.date),
        time: format.time(meeting.start),
      })
    : waits
      ? t('flag.noMeeting')
      : t('flag.later', { date: format.date(dateIn(new Date(need.answerBy))) })
  return <p style={{ margin: 0 }}>{words}</p>
}
