import { useTranslation } from 'react-i18next'
import { DayBoard } from '@/features/dayplan/board/DayBoard'
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
  return (
    <div ref={top} tabIndex={-1} role="group" aria-label={t('title')} className={styles.board}>
      <DayBoard team={team.id} date={date} member={session.member} decides={session.member != null} />
    </div>
  )
}
