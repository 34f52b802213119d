import { useTranslation } from 'react-i18next'
import { dateIn, timeIn, useToday } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { useMarks } from '../marks/useMarkQueue'
import styles from './myday.module.css'

interface Props {
  /** When the server last answered, in milliseconds since 1970. */
  at: number
  /** The last try failed. */
  cut: boolean
}

/** When the day was last fetched, and what still waits to be sent. */
export function Met({ at, cut }: Props) {
  const { t } = useTranslation('myday')
  const format = useFormat()
  const today = useToday()
  const { waiting } = useMarks()
  const moment = new Date(at)
  const date = dateIn(moment)
  const when =
    date === today ? format.time(timeIn(moment)) : `${format.date(date)} ${format.time(timeIn(moment))}`
  return (
    <p className={styles.met} role="status" data-cut={cut || waiting.length > 0 || undefined}>
      {(cut || waiting.length > 0) && <Icon of="offline" size={18} />}
      <span>
        {cut ? t('met.cut', { time: when }) : t('met.fine', { time: when })}
        {waiting.length > 0 && ` ${t('met.waiting', { count: waiting.length })}`}
      </span>
    </p>
  )
}
