import { useTranslation } from 'react-i18next'
import type { HandedOn } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { AdvisorMeeting } from './AdvisorMeeting'
import styles from './handed.module.css'

/** What a meeting said and decided about a need that it handed on to the advisor, and when the advisor comes. */
export function HandedOnWords({ team, said }: { team: string; said: HandedOn }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const { at, by = '', note, decision, plan, ownerName, due } = said
  const lines = [
    note && t('handed.note', { words: note }),
    decision && t('handed.decision', { words: decision }),
    plan && t('handed.plan', { words: plan }),
    ownerName && due && t('handed.promise', { name: ownerName, date: format.shortDate(due) }),
  ]
  return (
    <span className={styles.handed}>
      {lines.filter(Boolean).map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      <span className={styles.line}>
        <AdvisorMeeting team={team} />
      </span>
      {at !== undefined && (
        <span className={styles.quiet}>
          {t('handed.by', { date: format.shortDate(dateIn(new Date(at))), name: by })}
        </span>
      )}
    </span>
  )
}
