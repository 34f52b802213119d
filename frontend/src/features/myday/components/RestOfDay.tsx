import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MyDay, MyDayStop } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { StopRow } from './StopRow'
import { TakenTime } from './TakenTime'
import styles from './myday.module.css'

interface Props {
  day: MyDay
  stops: MyDayStop[]
  know?: ((stop: MyDayStop) => ReactNode) | undefined
  offer?: ((stop: MyDayStop) => ReactNode) | undefined
}

/** The rest of the day in order, with the way between the visits and the break where it falls. */
export function RestOfDay({ day, stops, know, offer }: Props) {
  const { t } = useTranslation('myday')
  const format = useFormat()
  const taken = day.engagements
  const breakBefore =
    day.breakStart == null ? -1 : stops.findIndex((stop) => stop.start > (day.breakStart ?? ''))
  return (
    <section aria-labelledby="rest-title">
      <h2 id="rest-title" className={styles.heading}>
        {t('rest.title')}
      </h2>
      <ol className={styles.rest}>
        {stops.map((stop, index) => (
          <li key={`${stop.visit} ${stop.seat}`}>
            {index === breakBefore && day.breakStart != null && (
              <p className={styles.between}>
                <Icon of="pause" size={16} />
                {t('rest.break', {
                  time: format.time(day.breakStart),
                  minutes: format.minutes(day.breakMinutes),
                })}
              </p>
            )}
            {taken
              .filter(
                ({ start }) =>
                  start <= stop.start && (index === 0 || start > (stops[index - 1]?.start ?? '')),
              )
              .map((one) => (
                <TakenTime key={one.id} taken={one} />
              ))}
            {stop.travelMinutes > 0 && (
              <p className={styles.between}>
                {t('rest.travel', { minutes: format.minutes(stop.travelMinutes) })}
              </p>
            )}
            <StopRow stop={stop} know={know} offer={offer} />
          </li>
        ))}
        {taken
          .filter(({ start }) => start > (stops.at(-1)?.start ?? ''))
          .map((one) => (
            <li key={one.id}>
              <TakenTime taken={one} />
            </li>
          ))}
      </ol>
    </section>
  )
}
