import { useTranslation } from 'react-i18next'
import type { MyDayStop } from '@/api/types'

/** Whom a stop is for: the citizen, the relative of a talk, or the group. */
export function StopName({ stop }: { stop: MyDayStop }) {
  const { t } = useTranslation('myday')
  return (
    <>
      {stop.talk?.relativeName ?? stop.citizenName ?? (stop.kind === 'GROUP' ? t('group') : stop.taskLabel)}
    </>
  )
}
