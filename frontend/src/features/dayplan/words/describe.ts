import type { TFunction } from 'i18next'
import type { Stop } from '@/api/types'
import type { useFormat } from '@/ui/format/useFormat'
import { timeOfMinute } from '@/ui/format/format'
import type { BoardBlock } from '../plan/lanes'
import { marksOf } from './signs'

type Words = TFunction<'dayplan'>
type Format = ReturnType<typeof useFormat>

/** Who a visit is for; a shared activity is called by what is done. */
export const whoOf = ({ citizenName, taskLabel, talk }: Pick<Stop, 'citizenName' | 'taskLabel' | 'talk'>) =>
  talk?.relativeName ?? citizenName ?? taskLabel

/** When a visit may begin: between two times, or at the one that there is. */
export const windowOf = (
  { earliest, latest }: Pick<Stop, 'earliest' | 'latest'>,
  t: Words,
  format: Pick<Format, 'time'>,
) =>
  earliest === latest
    ? t('unassigned.at', { time: format.time(earliest) })
    : t('unassigned.window', { earliest: format.time(earliest), latest: format.time(latest) })

/** A block as one sentence: all that is drawn can be heard. */
export function describeBlock(block: BoardBlock, t: Words, format: Format): string {
  const span = {
    start: format.time(timeOfMinute(block.start)),
    end: format.time(timeOfMinute(block.end)),
    minutes: format.minutes(block.end - block.start),
  }
  const { stop, taken, partnerName, travel, wait } = block
  if (taken) return t('board.takenBy', { what: taken.label, ...span })
  if (!stop) return t('board.breakOf', span)
  const said = [
    stop.kind === 'GROUP'
      ? t('board.group', { task: stop.taskLabel, ...span })
      : t('board.visit', { who: whoOf(stop), task: stop.taskLabel, ...span }),
    ...(stop.state === 'PLANNED' ? [] : [t(`state.${stop.state}`)]),
    ...(stop.lateMinutes > 0 ? [t('board.lateBy', { minutes: format.minutes(stop.lateMinutes) })] : []),
    ...(partnerName === undefined ? [] : [t('board.with', { name: partnerName })]),
    ...marksOf(stop)
      .filter(({ flag }) => flag !== 'LATE' && !(flag === 'TWO_PEOPLE' && partnerName !== undefined))
      .map(({ flag }) => t(`flag.${flag}`)),
    ...(travel > 0 ? [t('board.wayThere', { minutes: format.minutes(travel) })] : []),
    ...(wait > 0 ? [t('board.waits', { minutes: format.minutes(wait) })] : []),
  ]
  return said.join(', ')
}
