import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { useNeedMeetings } from '../api/useNeedMeetings'

/** True while the team owes an answer. */
export const isUnanswered = ({ state }: Need) => state === 'OPEN' || state === 'ON_AGENDA'

/** True while a member has taken what a relative calls about, and it is not answered yet. */
export const isTaken = (need: Need) => need.takenBy != null && isUnanswered(need)

/** How far a team's needs have come, in a few words, and whether a need is yet to be put on an agenda. */
export function useNeedState(team: string) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const today = useToday()
  const { of, isPending } = useNeedMeetings(team)
  const waiting = (need: Need) => {
    const waits = of.get(need.id)
    if (!waits) return isPending && need.state === 'OPEN' ? '' : t(`state.${need.state}`)
    if (!waits.meeting) return t('needs.noMeeting')
    const { date, start } = waits.meeting
    return date === today
      ? t('needs.takenUpToday', { time: format.time(start) })
      : t('needs.takenUp', { date: format.date(date) })
  }
  return {
    stateOf: (need: Need) => {
      if (isTaken(need)) return t('calls.takenBy', { name: need.takenBy })
      return isUnanswered(need) ? waiting(need) : t(`state.${need.state}`)
    },
    comesByItself: (need: Need) => isPending || of.has(need.id),
  }
}
