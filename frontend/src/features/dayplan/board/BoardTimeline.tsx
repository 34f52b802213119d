import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { dateIn, timeIn, useNow } from '@/ui/clock/clock'
import { minuteOfDay, timeOfMinute } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import { minuteOfPosition } from '@/ui/timeline/lane'
import { sameSlot } from '@/ui/timeline/move'
import { Timeline } from '@/ui/timeline/Timeline'
import type { BlockMove } from '@/ui/timeline/useBlockMove'
import { useCandidates } from '../api/useCandidates'
import { faintOf, rangeOf, type Filter } from '../plan/filter'
import { tiesOf, type BoardLane } from '../plan/lanes'
import { findPlaced, seatOf } from '../plan/stops'
import { whoIs } from '../words/askedWords'
import { useBoard } from './boardContext'
import { notesOf } from './notes'
import { PriceWords } from './PriceWords'
import { useParts } from './useParts'
import type { AskedPrice } from './usePrice'

interface Props {
  lanes: readonly BoardLane[]
  filter: Filter
  zoom: number
  moving: BlockMove
  price: AskedPrice
  onSelect: (id: string, by: 'pointer' | 'keys') => void
  onMenu: (id: string, at: DOMRect) => void
  onHead: (lane: BoardLane, at: DOMRect) => void
}

/** The day on the timeline: what to draw, where a move is aimed and what it costs there. */
export function BoardTimeline({ lanes, filter, zoom, moving, price, onSelect, onMenu, onHead }: Props) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan, decides, selected } = useBoard()
  const parts = useParts()
  const now = useNow()
  const { move } = moving
  const held = move.phase === 'moving' ? move.held : undefined
  const aim = move.phase === 'moving' ? move.aim : undefined
  const { data: candidates } = useCandidates(held && seatOf(held.id).visit, plan.version)
  const ties = useMemo(() => tiesOf(plan), [plan])
  const faint = useMemo(() => faintOf(plan, filter), [plan, filter])
  const notes = useMemo(
    () => notesOf(held ? candidates : undefined, t, format.minutes),
    [held, candidates, t, format],
  )
  const lane = lanes.find(({ id }) => id === aim?.row)
  const landing = price.landing && {
    start: minuteOfDay(price.landing.stop.start),
    end: minuteOfDay(price.landing.stop.start) + price.landing.stop.minutes,
  }
  const stays = sameSlot(aim, held?.origin)
  const standing = held && findPlaced(plan, held.id)?.stop
  return (
    <Timeline
      words={{
        label: t('board.label'),
        help: t(decides ? 'board.help' : 'board.helpSeeing'),
        corner: t('board.corner'),
        hours: t('board.hours'),
        now: t('board.now', { time: format.time(timeIn(now)) }),
        hour: (minute) =>
          minute % 60 === 0 ? timeOfMinute(minute).slice(0, 2) : format.time(timeOfMinute(minute)),
      }}
      lanes={lanes}
      range={rangeOf(filter.span)}
      zoom={zoom}
      now={dateIn(now) === plan.date ? minuteOfDay(timeIn(now)) : undefined}
      ties={ties}
      selected={selected}
      faint={faint}
      moving={moving}
      notes={notes}
      aim={
        aim &&
        lane &&
        held && {
          row: aim.row,
          at:
            stays && standing
              ? minuteOfDay(standing.start)
              : (aim.start ?? minuteOfPosition(lane, aim.position, held.id)),
          landing: stays ? undefined : landing,
          bad: (price.price?.broken.length ?? 0) > 0 || price.dryRun.state === 'impossible',
          tag: stays ? t('move.here') : <PriceWords asked={price} />,
        }
      }
      ghost={
        held &&
        `${whoIs(plan, held.id)}, ${format.minutes(held.minutes)}${aim?.start === undefined ? '' : `, ${format.time(timeOfMinute(aim.start))}`}`
      }
      parts={parts}
      homeTravelOf={homeTravelOf}
      onSelect={(block, by) => block.stop && onSelect(block.id, by)}
      onMenu={(block, at) => block.stop && onMenu(block.id, at)}
      onHead={onHead}
    />
  )
}

const homeTravelOf = ({ route }: BoardLane) => route.homeTravelMinutes
