import { useTranslation } from 'react-i18next'
import type { DayPlan } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import rows from '@/ui/list/rows.module.css'
import styles from './citizen.module.css'

interface Props {
  citizen: string
  plan: DayPlan
}

/** A citizen's day in order of time: visits, what is done together, and visits that have no place yet. */
export function CitizenVisits({ citizen, plan }: Props) {
  const { t } = useTranslation('citizen')
  const format = useFormat()
  const placed = plan.routes.flatMap((route) =>
    route.stops
      .filter((stop) => stop.citizen === citizen)
      .map((stop) => ({
        at: stop.start,
        line: (
          <li key={`${stop.visit} ${stop.seat}`}>
            <span className={styles.time}>{format.time(stop.start)}</span>
            <span>
              {stop.taskLabel}, {format.minutes(stop.minutes)}
              <span className={rows.quiet}> {t('visits.by', { name: route.memberName })}</span>
            </span>
            {stop.state !== 'PLANNED' && (
              <span className={rows.sign}>
                <Icon of={stop.state === 'DONE' ? 'check' : 'clock'} size={16} /> {t(`visits.${stop.state}`)}
              </span>
            )}
          </li>
        ),
      })),
  )
  const groups = plan.groups
    .filter((group) => group.held && group.participants.some((one) => one.citizen === citizen))
    .map((group) => ({
      at: group.start ?? '',
      line: (
        <li key={group.id}>
          <span className={styles.time}>{group.start ? format.time(group.start) : ''}</span>
          <span className={rows.sign}>
            <Icon of="group" size={16} /> {group.name}
          </span>
        </li>
      ),
    }))
  const open = plan.unassigned
    .filter((one) => one.citizen === citizen)
    .map((one) => ({
      at: one.earliest,
      line: (
        <li key={`${one.visit} ${one.seat}`} data-open>
          <span className={styles.time}>{format.time(one.earliest)}</span>
          <span>
            {one.taskLabel}, {format.minutes(one.minutes)}
          </span>
          <span className={rows.warn}>
            <Icon of="warning" size={16} /> {t('visits.open')}
          </span>
        </li>
      ),
    }))
  const day = [...placed, ...groups, ...open].sort((a, b) => a.at.localeCompare(b.at))
  if (day.length === 0) return <p className={rows.quiet}>{t('visits.none')}</p>
  return <ul className={styles.visits}>{day.map(({ line }) => line)}</ul>
}
