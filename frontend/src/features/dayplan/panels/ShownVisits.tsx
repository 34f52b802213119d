import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import { listMatching, picksVisits, type Filter } from '../plan/filter'
import { seatId } from '../plan/stops'
import { whoOf } from '../words/describe'
import classes from './panels.module.css'
import { Section } from './Section'

interface Props {
  filter: Filter
  onClear: () => void
}

/** The visits behind a part of the line of the day, or behind the filter. */
export function ShownVisits({ filter, onClear }: Props) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan, select } = useBoard()
  if (!picksVisits(filter)) return null
  const shown = listMatching(plan, filter).sort((a, b) => a.stop.start.localeCompare(b.stop.start))
  return (
    <Section title={t(`shown.${filter.part ?? 'picked'}`)} count={shown.length}>
      <Button size="compact-sm" mih={36} variant="subtle" onClick={onClear}>
        {t('shown.clear')}
      </Button>
      {shown.length === 0 && <Text size="sm">{t('shown.none')}</Text>}
      <ul className={classes.lines}>
        {shown.map(({ stop, route }) => (
          <li key={seatId(stop)}>
            <button type="button" className={classes.link} onClick={() => select(seatId(stop))}>
              {format.time(stop.start)} <strong>{whoOf(stop)}</strong>
              {stop.citizenName && `, ${stop.taskLabel}`}, {route.memberName}
              {stop.lateMinutes > 0 &&
                `, ${t('board.lateBy', { minutes: format.minutes(stop.lateMinutes) })}`}
              {filter.part === 'travel' &&
                `, ${t('board.wayThere', { minutes: format.minutes(stop.travelMinutes) })}`}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
