import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import type { BoardLane } from '../plan/lanes'
import classes from './head.module.css'

/** A row's head: who, which profession, when, how full. Its words are in the button's label. */
export function RouteHead({ lane: { route } }: { lane: BoardLane }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const over = route.fillPercent > 100
  return (
    <span aria-hidden className={classes.head}>
      <span className={classes.line}>
        <span className={classes.name}>{route.memberName}</span>
        <span className={classes.code}>{t(`profession.${route.profession}.code`)}</span>
      </span>
      <span className={classes.line} data-gives-way>
        <span className={classes.hours}>
          {t('board.hoursOf', { start: format.time(route.start), end: format.time(route.end) })}
        </span>
        <span className={classes.fill} data-over={over || undefined}>
          <span className={classes.bar}>
            <span style={{ width: `${Math.min(100, route.fillPercent)}%` }} />
          </span>
          {t('board.fill', { fill: route.fillPercent })}
        </span>
      </span>
    </span>
  )
}
