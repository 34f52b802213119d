import type { Handover } from '@/api/types'
import { dateIn, timeIn } from '@/ui/clock/clock'
import { minuteOfDay, timeOfMinute } from '@/ui/format/format'
import { dayIn, type FakeState } from './state'
import { timed } from './timing'

/** By today's routes, who comes to the citizen and is not among the readers; the others at work as a number. */
export function notRead(
  state: FakeState,
  citizen: string,
  readers: string[],
): NonNullable<Handover['notRead']> {
  const now = state.clock.now()
  const routes = timed(dayIn(state, dateIn(now)))
  const coming = routes
    .flatMap(({ route: { member }, stops }) => {
      const theirs = stops
        .filter(({ visit }) => visit.citizen === citizen)
        .map(({ start, end, visit: { state: done } }) => ({
          start,
          over: done === 'DONE' || (done === 'PLANNED' && end <= minuteOfDay(timeIn(now))),
        }))
      const shown = theirs.find(({ over }) => !over) ?? theirs.at(-1)
      return shown ? [{ member, ...shown }] : []
    })
    .sort((one, other) => Number(one.over) - Number(other.over) || one.start - other.start)
  const known = new Set([...readers, ...coming.map(({ member }) => member.id)])
  return {
    byPlan: true,
    coming: coming.length,
    by: coming
      .filter(({ member }) => !readers.includes(member.id))
      .map(({ member, start, over }) => ({ name: member.name, at: timeOfMinute(start), been: over })),
    others: routes.filter(({ route }) => !known.has(route.member.id)).length,
  }
}
