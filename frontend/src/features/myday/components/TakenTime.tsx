import { useTranslation } from 'react-i18next'
import type { Engagement } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import styles from './myday.module.css'

/** A time of the day that something else than visits takes. */
export function TakenTime({ taken }: { taken: Engagement }) {
  const { t } = useTranslation('myday')
  const format = useFormat()
  return (
    <p className={styles.taken}>
      <Icon of="meeting" size={18} />
      {t('taken', { start: format.time(taken.start), end: format.time(taken.end), what: taken.label })}
    </p>
  )
}
