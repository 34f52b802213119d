import type { PlanChange, Proposal } from '@/api/types'
import { timeOfMinute } from '@/ui/format/format'
import type { FakeDay, FakeProposal, FakeRoute } from './day'
import { citizenCalled } from './people'
import { summaryOf } from './rules'
import { taskCalled } from './tasks'
import { timed } from './timing'
import { clock, type Words } from './words'

const places = (day: FakeDay) =>
  new Map(
    timed(day).flatMap(({ route, stops }) =>
      stops.map(
        (stop) =>
          [`${stop.visit.id}/${stop.seat.seat}`, { member: route.member, start: stop.start }] as const,
      ),
    ),
  )

/** What differs between two plans of the same day, visit by visit. */
export function changesBetween(day: FakeDay, was: FakeRoute[], is: FakeRoute[], words: Words): PlanChange[] {
  const known = (routes: FakeRoute[]) =>
    routes.map((route) => ({ ...route, seats: route.seats.filter((seat) => day.visits.has(seat.visit)) }))
  const before = places({ ...day, routes: known(was) })
  const after = places({ ...day, routes: known(is) })
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)]
    if (from?.member.id === to?.member.id && from?.start === to?.start) return []
    const [id = '', seat] = key.split('/')
    const visit = day.visits.get(id)
    if (!visit) return []
    const citizen = citizenCalled(visit.citizen ?? '')
    const kind = !to ? 'REMOVED' : !from ? 'ADDED' : from.member.id === to.member.id ? 'TIME' : 'MOVED'
    const change: PlanChange = {
      id: `c-${id}-${seat ?? '1'}`,
      visit: id,
      seat: Number(seat),
      ...(citizen ? { citizenName: citizen.name } : {}),
      taskLabel: taskCalled(visit.task)[words],
      kind,
      ...(from
        ? {
            fromMember: from.member.id,
            fromMemberName: from.member.name,
            fromStart: timeOfMinute(from.start),
          }
        : {}),
      ...(to
        ? { toMember: to.member.id, toMemberName: to.member.name, toStart: timeOfMinute(to.start) }
        : {}),
      text: '',
    }
    change.text = sentence(change, from?.start, to?.start, words)
    return [change]
  })
}

function sentence(
  change: PlanChange,
  from: number | undefined,
  to: number | undefined,
  words: Words,
): string {
  const da = words === 'da'
  const who = change.citizenName ?? change.taskLabel
  const [was, is] = [from == null ? '' : clock(from, words), to == null ? '' : clock(to, words)]
  switch (change.kind) {
    case 'TIME':
      return da ? `${who}: fra ${was} til ${is}.` : `${who}: from ${was} to ${is}.`
    case 'MOVED':
      return da
        ? `${who} går fra ${change.fromMemberName ?? ''} ${was} til ${change.toMemberName ?? ''} ${is}.`
        : `${who} goes from ${change.fromMemberName ?? ''} ${was} to ${change.toMemberName ?? ''} ${is}.`
    case 'ADDED':
      return da ? `${who} er ny på ruten ${is}.` : `${who} is new on the route at ${is}.`
    case 'REMOVED':
      return da ? `${who} ${was} er taget af ruten.` : `${who} at ${was} is taken off the route.`
  }
}

export function proposalOf(day: FakeDay, proposal: FakeProposal, words: Words): Proposal {
  const proposed = { ...day, routes: proposal.routes }
  return {
    id: proposal.id,
    createdAt: proposal.createdAt,
    reason: proposal.reason,
    state: proposal.state === 'OPEN' && proposal.baseVersion !== day.version ? 'OUTDATED' : proposal.state,
    summary: summaryOf(proposed, timed(proposed)),
    changes: changesBetween(day, day.routes, proposal.routes, words),
  }
}
