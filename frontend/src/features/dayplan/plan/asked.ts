import type { Override } from '@/api/types'
import { timeOfMinute } from '@/ui/format/format'
import type { Held, Slot } from '@/ui/timeline/move'
import type { BoardLane } from './lanes'
import { seatOf } from './stops'

/** A change a person asks for, before it is known which version of the plan it meets. */
export type Asked = Omit<Override, 'version'>

/** What letting a block go in a slot asks for: another minute where it stands, or another place. */
export function askedOf(held: Held, slot: Slot, lanes: readonly BoardLane[]): Asked {
  const { visit, seat } = seatOf(held.id)
  const { origin } = held
  if (slot.start !== undefined && origin?.row === slot.row && origin.position === slot.position)
    return { type: 'START_AT', visit, seat, start: timeOfMinute(slot.start) }
  const route = lanes.find(({ id }) => id === slot.row)?.route
  return {
    type: 'MOVE',
    visit,
    seat,
    shift: slot.row,
    position: slot.position,
    ...(route ? { member: route.member } : {}),
    ...(slot.start === undefined ? {} : { start: timeOfMinute(slot.start) }),
  }
}
