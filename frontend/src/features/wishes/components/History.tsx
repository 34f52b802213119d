import { useTranslation } from 'react-i18next'
import type { Wishes } from '@/api/types'
import { dateIn, timeIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import styles from './wishes.module.css'

/** Who changed what, newest first. */
export function History({ history }: { history: Wishes['history'] }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  return (
    <section className={styles.history} aria-labelledby="history-title">
      <h2 id="history-title">{t('history.title')}</h2>
      {history.length === 0 ? (
        <p className={styles.quiet}>{t('history.empty')}</p>
      ) : (
        <ul>
          {history.map((change) => {
            const at = new Date(change.at)
            return (
              <li key={`${change.at} ${change.text}`}>
                <span>{change.text}</span>
                <span className={styles.quiet}>
                  {change.by}, {format.date(dateIn(at))} {format.time(timeIn(at))}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
