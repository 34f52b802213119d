import { UnstyledButton } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MyDay as Day, MyDayStop } from '@/api/types'
import { isOutOfReach } from '@/api/problem'
import { useToday } from '@/ui/clock/clock'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { usePost } from '@/ui/offline/useOutbox'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { marks } from '../api/marks'
import { useMyDay } from '../api/useMyDay'
import { split, withMarks } from '../marks/day'
import { Changes } from './Changes'
import { Met } from './Met'
import { NowCard } from './NowCard'
import { RestOfDay } from './RestOfDay'
import { StopRow } from './StopRow'
import styles from './myday.module.css'

interface Props {
  team: string
  date: string
  /** What the page wants read before the first visit. */
  first?: ReactNode
  /** What the page wants seen beside what is on now. */
  beside?: ReactNode
  /** What the page wants known at a visit. */
  know?: (stop: MyDayStop) => ReactNode
  /** What the page offers at a visit. */
  offer?: (stop: MyDayStop) => ReactNode
}

/** My route: now and next on top, the rest below. Readable without network from the last answer. */
export function MyDay({ team, date, first, beside, know, offer }: Props) {
  const { t } = useTranslation('myday')
  const mine = useMyDay(team, date)
  const { waiting } = usePost(marks)
  const cut = isOutOfReach(mine.error)

  if (!mine.data)
    return mine.error ? (
      <ProblemNotice error={mine.error} onRetry={() => void mine.refetch()} />
    ) : (
      <LoadingRows rows={5} height={96} />
    )

  const stops = withMarks(mine.data.stops, waiting)
  return (
    <div className={styles.day}>
      <Met at={mine.dataUpdatedAt} cut={cut} />
      {mine.error && !cut && <ProblemNotice error={mine.error} onRetry={() => void mine.refetch()} />}
      {first}
      <Changes changes={mine.data.changes} />
      {mine.data.shift == null ? (
        <>
          <Empty icon="home" title={t('free.title')}>
            <p>{t('free.help')}</p>
          </Empty>
          {beside}
        </>
      ) : stops.length === 0 ? (
        <>
          <Empty icon="route" title={t('empty.title')}>
            <p>{t('empty.help')}</p>
          </Empty>
          {beside}
        </>
      ) : (
        <Stops team={team} day={mine.data} stops={stops} beside={beside} know={know} offer={offer} />
      )}
    </div>
  )
}

interface StopsProps {
  team: string
  day: Day
  stops: MyDayStop[]
  beside: ReactNode
  know: Props['know']
  offer: Props['offer']
}

function Stops({ team, day, stops, beside, know, offer }: StopsProps) {
  const { t } = useTranslation('myday')
  const today = useToday()
  const { done, now, rest } = split(stops)
  return (
    <div className={styles.columns}>
      <div className={styles.stick}>
        {now ? (
          <NowCard key={now.visit} team={team} stop={now} today={day.date === today} know={know?.(now)}>
            {offer?.(now)}
          </NowCard>
        ) : (
          <Empty icon="check" title={t('allDone.title')}>
            <p>{t('allDone.help')}</p>
          </Empty>
        )}
        {day.status === 'DRAFT' && (
          <Notice kind="info" title={t('draft.title')}>
            {t('draft.help')}
          </Notice>
        )}
        {beside}
      </div>
      <div>
        {rest.length > 0 && <RestOfDay day={day} stops={rest} know={know} offer={offer} />}
        {done.length > 0 && (
          <Folded title={t('doneCount', { count: done.length })}>
            {done.map((stop) => (
              <StopRow key={`${stop.visit} ${stop.seat}`} stop={stop} know={know} offer={offer} />
            ))}
          </Folded>
        )}
      </div>
    </div>
  )
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <section>
      <UnstyledButton className={styles.reveal} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon of="check" />
        {title}
        <Icon of={open ? 'up' : 'down'} size={16} />
      </UnstyledButton>
      {open && children}
    </section>
  )
}
