import type { TFunction } from 'i18next'
import type { useFormat } from '@/ui/format/useFormat'
import { timeOfMinute } from '@/ui/format/format'
import { orderedWithout } from '@/ui/timeline/lane'
import { sameSlot, type Move } from '@/ui/timeline/move'
import type { BoardBlock, BoardLane } from '../plan/lanes'
import { whoOf } from '../words/describe'

/** Where a moved visit is aimed: `Karen Toft, efter Ove Holm`. */
export function aimInWords(
  move: Move,
  lanes: readonly BoardLane[],
  t: TFunction<'dayplan'>,
  format: Pick<ReturnType<typeof useFormat>, 'time'>,
): string {
  if (move.phase !== 'moving' || !move.aim) return ''
  const { aim, held } = move
  const lane = lanes.find(({ id }) => id === aim.row)
  if (!lane) return ''
  const name = lane.route.memberName
  if (sameSlot(aim, held.origin)) return `${name}. ${t('move.here')}`
  if (aim.start !== undefined) return t('move.aimAt', { name, time: format.time(timeOfMinute(aim.start)) })
  const before = orderedWithout(lane, held.id)[aim.position - 2] as BoardBlock | undefined
  return before?.stop ? t('move.aimAfter', { name, after: whoOf(before.stop) }) : t('move.aimFirst', { name })
}
