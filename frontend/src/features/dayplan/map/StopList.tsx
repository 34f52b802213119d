import { useTranslation } from 'react-i18next'
import type { Route } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import panels from '../panels/panels.module.css'
import { seatId } from '../plan/stops'
import { whoOf } from '../words/describe'
import classes from './map.module.css'

/** A route's stops with the map's numbers: what the map shows, for keyboards and screen readers. */
export function StopList({ route }: { route: Route }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { selected, select } = useBoard()
  return (
    <ol className={classes.list} aria-label={`${t('map.list')}: ${route.memberName}`}>
      {route.stops.map((stop, index) => (
        <li key={seatId(stop)}>
          <button
            type="button"
            className={panels.link}
            aria-pressed={selected === seatId(stop)}
            onClick={() => select(seatId(stop))}
          >
            {t('map.stop', { number: index + 1, time: format.time(stop.start), who: whoOf(stop) })}
            <span className={panels.quiet}>
              {' '}
              {stop.mode === 'HOME' ? stop.address : `${t(`mode.${stop.mode}`)}, ${t('map.noPlace')}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
