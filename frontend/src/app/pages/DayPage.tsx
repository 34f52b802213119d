import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stop } from '@/api/types'
import { DayBoard } from '@/features/dayplan/board/DayBoard'
import { FlagNeed } from '@/features/relative/flag/FlagNeed'
import { useArrival, useTabTitle } from '@/ui/page/usePage'
import { useChosenDate } from '../places'
import { useSignedIn } from '../signedIn'
import styles from './dayPage.module.css'

export function DayPage() {
  const { t } = useTranslation('dayplan')
  const { team, session } = useSignedIn()
  const date = useChosenDate()
  const top = useArrival<HTMLDivElement>()
  useTabTitle(t('title'))
  const decides = session.member != null
  const flag = useCallback(
    ({ citizen, citizenName }: Stop) =>
      decides &&
      citizen != null &&
      citizenName != null && <FlagNeed team={team.id} citizen={citizen} citizenName={citizenName} />,
    [decides, team.id],
  )
  return (
    <div ref={top} tabIndex={-1} role="group" aria-label={t('title')} className={styles.board}>
      <DayBoard team={team.id} date={date} member={session.member} decides={decides} about={flag} />
    </div>
  )
}
