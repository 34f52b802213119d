import type { components } from '@/api/generated/schema'
import { dateIn } from '@/ui/clock/clock'
import { plusDays, plusMonths } from '@/ui/format/format'
import { memberCalled, members } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'
import { dayIn, type FakeState } from './state'

type Schemas = components['schemas']

const memberOf = ({ at }: Call) => {
  const found = memberCalled(at.member ?? '')
  if (!found) throw new FakeProblem(404, 'UNKNOWN_MEMBER')
  return found
}

const hasLeft = (state: FakeState, id: string) => {
  const day = state.lastDays.get(id)
  return day != null && day < dateIn(state.clock.now())
}

/** The shifts after that day, with how many visits lie on each; the plans of the past stay as they are. */
const shiftsAfter = (state: FakeState, id: string, lastDay: string) => {
  const today = dateIn(state.clock.now())
  return state.dates
    .filter((date) => date >= today && date > lastDay)
    .flatMap((date) =>
      dayIn(state, date)
        .routes.filter(({ member }) => member.id === id)
        .map(({ seats }) => ({ date, visits: seats.length })),
    )
}

/** Names are kept for a year, and go the night after. */
const nameGoesAfter = (lastDay: string) => plusDays(plusMonths(lastDay, 12), 1)

/** Who works here, and who has left. */
export const peopleOf = (state: FakeState) => ({
  members: members
    .filter(({ id }) => !hasLeft(state, id))
    .map((one) => {
      const lastDay = state.lastDays.get(one.id)
      return lastDay == null ? one : { ...one, lastDay }
    }),
  former: members
    .filter(({ id }) => hasLeft(state, id) && !state.nameless.has(id))
    .map(({ id, name }) => ({ id, name, lastDay: state.lastDays.get(id) ?? '' })),
})

export const departureRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/members/:member/departure': (call): Schemas['Departure'] => {
    const { id, name } = memberOf(call)
    const lastDay = call.state.lastDays.get(id)
    return {
      member: id,
      name,
      ...(lastDay == null ? {} : { lastDay }),
      left: hasLeft(call.state, id),
      ...(lastDay == null ? {} : { nameGoes: nameGoesAfter(lastDay) }),
      setAside: lastDay == null ? 0 : shiftsAfter(call.state, id, lastDay).length,
      duties:
        id === 'm02'
          ? [
              { kind: 'CONTACT_OF_CITIZEN', id: 'b01', what: 'Aase Abild' },
              { kind: 'SERIES', id: 's1', what: 'Triage kl. 13.00' },
            ]
          : [],
    }
  },
  'GET /api/teams/:team/members/:member/departure/price': (call): Schemas['LeavingPrice'] => {
    const shifts = shiftsAfter(call.state, memberOf(call).id, call.query.get('lastDay') ?? '')
    return {
      shifts: shifts.length,
      ...(shifts[0] == null ? {} : { first: shifts[0].date }),
      nameGoes: nameGoesAfter(call.query.get('lastDay') ?? ''),
      visits: shifts.reduce((sum, { visits }) => sum + visits, 0),
    }
  },
  'PUT /api/teams/:team/members/:member/departure': async (call) => {
    const { lastDay } = (await call.body()) as Schemas['LastDay']
    call.state.lastDays.set(memberOf(call).id, lastDay)
    return undefined
  },
  'DELETE /api/teams/:team/members/:member/departure': (call) => {
    call.state.lastDays.delete(memberOf(call).id)
    return undefined
  },
  'GET /api/teams/:team/members/:member/erasure': (call): Schemas['Erasure'] => ({
    first: hasLeft(call.state, memberOf(call).id) ? [] : ['Medarbejderen er i teamet endnu.'],
    goes: ['Navn, sprog, kompetencer, køn, timer, hjem, transport og vejleder'],
    stays: ['Besøg og planer med »Tidligere medarbejder«.'],
  }),
  'POST /api/teams/:team/members/:member/erasure': (call) => {
    call.state.nameless.add(memberOf(call).id)
    return undefined
  },
}
