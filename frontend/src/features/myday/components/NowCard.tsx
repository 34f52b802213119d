import { Badge, Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MyDayStop } from '@/api/types'
import { timeIn, useNow } from '@/ui/clock/clock'
import { minuteOfDay, unbroken } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { usePost } from '@/ui/offline/useOutbox'
import { marks } from '../api/marks'
import { Facts } from './Facts'
import { kindIcon } from './kindIcon'
import { StopName } from './StopName'
import styles from './myday.module.css'

interface Props {
  team: string
  stop: MyDayStop
  /** Only today's visits can be begun and ended. */
  today: boolean
  /** What the page wants known before the door is opened. */
  know?: ReactNode
  /** What else the page offers here. */
  children?: ReactNode
}

/** Where I am or go next: who, where, what to know, and the two big buttons. */
export function NowCard({ team, stop, today, know, children }: Props) {
  const { t } = useTranslation('myday')
  const format = useFormat()
  const post = usePost(marks)
  const started = stop.state === 'STARTED'
  const tell = (what: 'started' | 'finished') =>
    void post.send(
      post.write({ team, ...(stop.citizen ? { citizen: stop.citizen } : {}) }, { visit: stop.visit, what }),
    )
  return (
    <section className={styles.card} aria-labelledby="now-title">
      <div className={styles.cardTop}>
        <h2 id="now-title">{started ? t('now.here') : t('now.next')}</h2>
        {today && <TimeLeft stop={stop} />}
      </div>
      <p className={styles.hour}>
        {format.time(stop.start)}–{format.time(stop.end)}
      </p>
      <p className={styles.who}>
        <StopName stop={stop} />
      </p>
      <p className={styles.task}>
        <Icon of={kindIcon(stop)} />
        {stop.taskLabel}, {format.minutes(stop.minutes)}
        {stop.flags.includes('ADDED_TODAY') && <Badge variant="light">{t('addedToday')}</Badge>}
        {stop.flags.includes('CHANGED') && <Badge variant="light">{t('changed')}</Badge>}
      </p>
      {stop.mode === 'HOME' && stop.address && (
        <div className={styles.where}>
          <span>{unbroken(stop.address)}</span>
          {stop.directionsUrl && (
            <Button
              component="a"
              href={stop.directionsUrl}
              target="_blank"
              rel="noreferrer"
              variant="default"
              leftSection={<Icon of="directions" />}
            >
              {t('directions')}
            </Button>
          )}
        </div>
      )}
      <Facts stop={stop} />
      {know != null && <div className={styles.know}>{know}</div>}
      {today && (
        <Button
          fullWidth
          size="lg"
          mih={60}
          mt="md"
          leftSection={started ? <Icon of="check" /> : undefined}
          onClick={() => tell(started ? 'finished' : 'started')}
        >
          {started ? t('finish') : t('start')}
        </Button>
      )}
      {children != null && <div className={styles.offer}>{children}</div>}
    </section>
  )
}

/** Minutes after which nobody counts them any more. */
const LONG_AGO = 120

function TimeLeft({ stop }: { stop: MyDayStop }) {
  const { t } = useTranslation('myday')
  const format = useFormat()
  const now = minuteOfDay(timeIn(useNow()))
  const left = minuteOfDay(stop.state === 'STARTED' ? stop.end : stop.start) - now
  const minutes = format.minutes(Math.abs(left))
  if (stop.state === 'STARTED')
    return <span>{left >= 0 ? t('now.left', { minutes }) : t('now.over', { minutes })}</span>
  if (left < -LONG_AGO) return <span>{t('now.notBegun')}</span>
  return (
    <span>
      {left > 0 ? t('now.in', { minutes }) : left === 0 ? t('now.atOnce') : t('now.ago', { minutes })}
    </span>
  )
}
