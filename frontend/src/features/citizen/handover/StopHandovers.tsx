import { useTranslation } from 'react-i18next'
import type { MyHandover } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { useMoment } from './useMoment'
import styles from './handover.module.css'

/** What the next one must know, at the visit itself. */
export function StopHandovers({ handovers }: { handovers: MyHandover[] }) {
  const { t } = useTranslation('citizen')
  const moment = useMoment()
  if (handovers.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('handover.title')}>
      {handovers.map((one) => (
        <li key={one.id} className={styles.note} data-must={one.mustRead || undefined}>
          <p className={styles.marks}>
            <span className={styles.mark}>
              <Icon of="relay" size={16} />
              {one.mustRead ? t('handover.mustRead') : t('handover.title')}
            </span>
          </p>
          <p className={styles.words}>{one.note}</p>
          <p className={styles.quiet}>
            {t('handover.by', { name: one.writtenBy, when: moment(one.writtenAt) })}
          </p>
        </li>
      ))}
    </ul>
  )
}
