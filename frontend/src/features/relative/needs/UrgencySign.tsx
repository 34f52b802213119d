import { useTranslation } from 'react-i18next'
import type { Urgency } from '@/api/types'
import { Icon, type IconName } from '@/ui/icon/Icon'
import styles from './needs.module.css'

const signs: Record<Urgency, IconName> = { RED: 'stop', YELLOW: 'warning', GREEN: 'clock' }

export const signOf = (urgency: Urgency): IconName => signs[urgency]

/** How urgent: a shape of its own and the word, beside the colour. */
export function UrgencySign({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation('relative')
  return (
    <span className={styles.urgency} data-urgency={urgency}>
      <Icon of={signOf(urgency)} size={18} /> {t(`urgency.${urgency}`)}
    </span>
  )
}
