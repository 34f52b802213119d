import { useTranslation } from 'react-i18next'
import { useNow } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'

/** How long the meeting has been on, beside what was planned. It tells, and does not nag. */
export function Timer({ startedAt, minutes }: { startedAt: string | undefined; minutes: number }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const now = useNow(15)
  if (startedAt === undefined) return null
  const passed = Math.max(0, Math.floor((now.getTime() - new Date(startedAt).getTime()) / 60_000))
  return <span>{t('run.timer', { passed: format.minutes(passed), of: format.minutes(minutes) })}</span>
}
