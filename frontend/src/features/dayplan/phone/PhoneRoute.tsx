import { Button, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Engagement, Route } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import { seatId } from '../plan/stops'
import { whoOf } from '../words/describe'
import { kindOf } from '../words/kinds'
import { marksOf } from '../words/signs'
import classes from './phone.module.css'

/** One member's day from top to bottom: the visits, the way between them, the break. */
export function PhoneRoute({ route }: { route: Route }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { decides, select, openDialog } = useBoard()
  const { member, memberName, stops, breakStart, engagements } = route
  const breakBefore = breakStart === undefined ? -1 : stops.findIndex(({ start }) => start >= breakStart)
  const rest = breakStart !== undefined && (
    <li className={classes.between}>
      <Icon of="cup" /> {t('board.break')} {format.time(breakStart)}, {format.minutes(route.breakMinutes)}
    </li>
  )
  return (
    <>
      <div className={classes.head}>
        <Text size="sm">
          {t('board.hoursOf', { start: format.time(route.start), end: format.time(route.end) })},{' '}
          {t(route.fillPercent > 100 ? 'phone.overfull' : 'phone.fill', { fill: route.fillPercent })}
        </Text>
        {decides && (
          <Button variant="subtle" mih={44} onClick={() => openDialog({ kind: 'sick', member })}>
            {t('sick.do')}
          </Button>
        )}
      </div>
      {stops.length === 0 && <Text>{t('phone.none')}</Text>}
      <ol className={classes.stops} aria-label={t('phone.stops', { name: memberName })}>
        {stops.map((stop, index) => (
          <Fragment key={seatId(stop)}>
            {index === breakBefore && rest}
            {engagements
              .filter(
                (one) =>
                  one.start <= stop.start && (index === 0 || one.start > (stops[index - 1]?.start ?? '')),
              )
              .map((one) => (
                <Taken key={one.id} taken={one} />
              ))}
            {stop.travelMinutes > 0 && (
              <li className={classes.between}>
                {t('board.wayThere', { minutes: format.minutes(stop.travelMinutes) })}
              </li>
            )}
            <li>
              <button
                type="button"
                className={classes.stop}
                data-tone={kindOf(stop).tone}
                onClick={() => select(seatId(stop))}
              >
                <span className={classes.time}>
                  {format.time(stop.start)}
                  <span>{format.minutes(stop.minutes)}</span>
                </span>
                <span className={classes.what}>
                  <strong>{whoOf(stop)}</strong>
                  <span>
                    <Icon of={kindOf(stop).icon} /> {stop.taskLabel}
                  </span>
                  {marksOf(stop).length > 0 && (
                    <span className={classes.marks}>
                      {marksOf(stop).map(({ sign, flag }) => (
                        <span key={flag}>
                          <Icon of={sign} size={12} /> {t(`flag.${flag}`)}
                        </span>
                      ))}
                    </span>
                  )}
                </span>
              </button>
            </li>
          </Fragment>
        ))}
        {breakBefore < 0 && rest}
        {engagements
          .filter((one) => one.start > (stops.at(-1)?.start ?? ''))
          .map((one) => (
            <Taken key={one.id} taken={one} />
          ))}
      </ol>
    </>
  )
}

/** A time that something else than visits takes. */
function Taken({ taken }: { taken: Engagement }) {
  const format = useFormat()
  return (
    <li className={classes.taken}>
      <Icon of="meeting" /> {taken.label}, {format.time(taken.start)}-{format.time(taken.end)}
    </li>
  )
}
