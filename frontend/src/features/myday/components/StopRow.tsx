import { UnstyledButton } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MyDayStop } from '@/api/types'
import { unbroken } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { useWords } from '@/ui/words/useWords'
import { Facts } from './Facts'
import { factsAbout } from './facts'
import { kindIcon } from './kindIcon'
import { StopName } from './StopName'
import styles from './myday.module.css'

interface Props {
  stop: MyDayStop
  /** What the page wants known at the visit, seen once it is opened. */
  know?: ((stop: MyDayStop) => ReactNode) | undefined
  /** What the page offers at the visit, seen once it is opened. */
  offer?: ((stop: MyDayStop) => ReactNode) | undefined
}

/** One visit in a line; a tap shows where it is and what to know. */
export function StopRow({ stop, know, offer }: Props) {
  const { t } = useTranslation('myday')
  const { time, minutes } = useFormat()
  const { language } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const mind = factsAbout(stop, { t, time, minutes, language }).filter((fact) => fact.mind)
  return (
    <div className={styles.row}>
      <UnstyledButton
        className={styles.rowButton}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.rowTime}>{time(stop.start)}</span>
        <span className={styles.rowBody}>
          <span className={styles.rowName}>
            <StopName stop={stop} />
            {stop.state === 'DONE' && (
              <span className={styles.done}>
                <Icon of="check" size={16} /> {t('done')}
              </span>
            )}
          </span>
          <span className={styles.rowTask}>
            <Icon of={kindIcon(stop)} size={16} />
            {stop.taskLabel}, {minutes(stop.minutes)}
          </span>
          {!open && stop.state !== 'DONE' && mind.length > 0 && (
            <span className={styles.rowMind}>
              {mind.map((fact) => (
                <span key={fact.text}>
                  <Icon of={fact.icon} size={16} />
                  {fact.text}
                </span>
              ))}
            </span>
          )}
        </span>
        <Icon of={open ? 'up' : 'down'} size={18} />
      </UnstyledButton>
      <div id={id} className={styles.rowMore} hidden={!open}>
        {stop.mode === 'HOME' && stop.address && (
          <p>
            {unbroken(stop.address)}
            {stop.directionsUrl && (
              <>
                {' '}
                <a href={stop.directionsUrl} target="_blank" rel="noreferrer">
                  {t('directions')}
                </a>
              </>
            )}
          </p>
        )}
        <Facts stop={stop} />
        {open && know && <div className={styles.know}>{know(stop)}</div>}
        {open && offer?.(stop)}
      </div>
    </div>
  )
}
