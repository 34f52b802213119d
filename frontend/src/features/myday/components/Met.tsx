import { useTranslation } from 'react-i18next'
import { dateIn, timeIn, useToday } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import styles from './myday.module.css'

interface Props {
  /** When the server last answered, in milliseconds since 1970. */
  at: number
  /** The last try failed. */
  cut: boolean
}

/** When the day was last fetched. */
export function Met({ at, cut }: Props) {
  const { t } = useTranslation('myday')
  const format = useFormat()
  const today = useToday()
  const moment = new Date(at)
  const date = dateIn(moment)
  const when =
    date === today ? format.time(timeIn(moment)) : `${format.date(date)} ${format.time(timeIn(moment))}`
  return (
    <p className={styles.met} role="status" data-cut={cut || undefined}>
      {cut && <Icon of="offline" size={18} />}
      <span>{cut ? t('met.cut', { time: when }) : t('met.fine', { time: when })}</span>
    </p>
  )
}
