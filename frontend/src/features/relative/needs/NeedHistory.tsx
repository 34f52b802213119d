import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import styles from './needs.module.css'
import { UrgencySign } from './UrgencySign'
import { useWhen } from './useWhen'

/** Who saw it and when, and what has been done since. */
export function NeedHistory({ need }: { need: Need }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const when = useWhen()
  return (
    <div className={styles.history}>
      <h4>{t('history.signals')}</h4>
      <ol>
        {need.signals.map((signal) => (
          <li key={signal.id}>
            <p className={styles.line}>
              <UrgencySign urgency={signal.urgency} />
              <span>{signal.mine ? `${signal.by} (${t('history.mine')})` : signal.by}</span>
              <span className={styles.quiet}>{when.moment(signal.at)}</span>
              {signal.fromRelative && <span className={styles.quiet}>{t('fromRelative')}</span>}
              {signal.takenBack && <span className={styles.quiet}>{t('history.takenBack')}</span>}
            </p>
            {signal.note != null && <p className={styles.words}>{signal.note}</p>}
            {signal.confidential && (
              <p className={styles.secret}>
                <Icon of="lock" size={16} />
                {signal.note == null ? t('history.secret') : t('history.secretRead')}
              </p>
            )}
          </li>
        ))}
      </ol>
      <h4>{t('history.steps')}</h4>
      {need.steps.length === 0 && need.takenBy == null && <p className={styles.quiet}>{t('history.none')}</p>}
      <ol>
        {need.takenBy != null && need.takenAt != null && (
          <li>
            <p className={styles.line}>
              <strong>{t('calls.taken')}</strong>
              <span>{need.takenBy}</span>
              <span className={styles.quiet}>{when.moment(need.takenAt)}</span>
            </p>
          </li>
        )}
        {need.steps.map((step, index) => (
          <li key={index}>
            <p className={styles.line}>
              <strong>{t(`state.${step.state}`)}</strong>
              <span>{step.by}</span>
              <span className={styles.quiet}>{when.moment(step.at)}</span>
            </p>
            {step.decision != null && <p className={styles.words}>{step.decision}</p>}
            {(step.ownerName != null || step.due != null) && (
              <p className={styles.quiet}>
                {[
                  step.ownerName != null ? t('needs.owner', { name: step.ownerName }) : undefined,
                  step.due != null ? t('history.dueThen', { date: format.shortDate(step.due) }) : undefined,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
