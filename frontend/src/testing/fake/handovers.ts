import type { components } from '@/api/generated/schema'
import type { CrisisCard, CrisisCardDetails, Handover, HandoverDetails, MyHandover } from '@/api/types'
import type { Clock } from '@/ui/clock/clock'
import { dateIn } from '@/ui/clock/clock'
import { notRead } from './comingToday'
import { citizenCalled } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'
import { tell, type FakeState } from './state'

type Schemas = components['schemas']

/** What is handed over, who has read it by id of the member, and the crisis cards' plans. */
export interface Handed {
  notes: (Handover & { readers: string[] })[]
  plans: Map<string, Schemas['CrisisPlan']>
}

export function newHanded(clock: Clock): Handed {
  const ago = (hours: number) => new Date(clock.now().getTime() - hours * 3_600_000).toISOString()
  const note = (id: string, citizen: string, text: string, more: Partial<Handover>) => ({
    id,
    version: 0,
    citizen,
    citizenName: citizenCalled(citizen)?.name ?? citizen,
    note: text,
    mustRead: false,
    forMeeting: false,
    writtenAt: ago(14),
    writtenBy: 'Leila Haddad',
    readByMe: false,
    readBy: [],
    before: [],
    readers: [],
    ...more,
  })
  return {
    notes: [
      note('h1', 'b01', 'Gulvet i gangen er glat.', { mustRead: true }),
      note('h2', 'b01', 'Katten er hos søsteren.', { forMeeting: true }),
    ],
    plans: new Map([
      [
        'b01',
        {
          version: 1,
          signs: 'Går rastløst rundt.',
          steps: ['Sluk for fjernsynet.', 'Tal om havet.'],
          calls: [{ name: 'Lægevagten', phone: '01 20 00 18', when: 'ved feber' }],
          changedAt: ago(200),
          changedBy: 'Anne Lind',
        },
      ],
    ]),
  }
}

/** As it comes with my day. */
export const myHandovers = (handed: Handed, citizen: string, member: string): MyHandover[] =>
  handed.notes
    .filter((one) => one.citizen === citizen && !one.closed)
    .map(({ id, note, mustRead, writtenAt, writtenBy, readers }) => ({
      id,
      note,
      mustRead,
      writtenAt,
      writtenBy,
      readByMe: readers.includes(member),
    }))

export function crisisCardOf(state: FakeState, id: string): CrisisCard {
  const citizen = citizenCalled(id)
  if (!citizen) throw new FakeProblem(404, 'UNKNOWN_CITIZEN')
  const plan = state.handed.plans.get(id)
  return {
    citizen: id,
    citizenName: citizen.name,
    ...(citizen.address ? { address: citizen.address } : {}),
    date: dateIn(state.clock.now()),
    ...(plan ? { plan } : {}),
    relatives: [{ id: 'r1', name: 'Lone Abild', relation: 'DAUGHTER', phone: '01 20 31 01' }],
    dutyPhone: { number: '01 20 00 10', from: '07:00', to: '23:30' },
    thisEvening: [
      { member: 'm06', name: 'Leila Haddad', profession: 'SOSU_ASSISTANT', start: '15:00', end: '23:00' },
    ],
  }
}

const seen = ({ readers, ...note }: Handed['notes'][number], { account, state }: Call): Handover => ({
  ...note,
  readByMe: readers.includes(account.member ?? ''),
  ...(note.mustRead && !note.closed ? { notRead: notRead(state, note.citizen, readers) } : {}),
})

/** Every open screen of the team hears that there is news. */
function news({ state }: Call) {
  tell(state, 'team', { name: 'handovers', data: {} })
}

const noteOf = ({ state, at }: Call) => {
  const found = state.handed.notes.find((one) => one.id === at.handover)
  if (!found) throw new FakeProblem(404, 'UNKNOWN_HANDOVER')
  return found
}

export const handoverRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/citizens/:citizen/handovers': (call) =>
    call.state.handed.notes
      .filter((one) => one.citizen === call.at.citizen)
      .sort((one, other) => Number(one.closed != null) - Number(other.closed != null))
      .map((one) => seen(one, call)),
  'POST /api/teams/:team/citizens/:citizen/handovers': async (call) => {
    const { state, at, account } = call
    const { note, mustRead = false, forMeeting = false } = (await call.body()) as HandoverDetails
    const written = {
      id: `h${state.handed.notes.length + 1}`,
      version: 0,
      citizen: at.citizen ?? '',
      citizenName: citizenCalled(at.citizen ?? '')?.name ?? '',
      note,
      mustRead,
      forMeeting,
      writtenAt: state.clock.now().toISOString(),
      writtenBy: account.displayName,
      readByMe: true,
      readBy: [{ name: account.displayName, at: state.clock.now().toISOString() }],
      before: [],
      readers: [account.member ?? ''],
    }
    state.handed.notes.unshift(written)
    news(call)
    return seen(written, call)
  },
  'PUT /api/teams/:team/handovers/:handover': async (call) => {
    const note = noteOf(call)
    const { handover } = (await call.body()) as Schemas['HandoverChange']
    const { note: text, mustRead, forMeeting, writtenAt: at, writtenBy: by } = note
    note.before.unshift({ at, by, note: text, mustRead, forMeeting })
    const { displayName: name, member = '' } = call.account
    const reader = { name, at: call.state.clock.now().toISOString() }
    Object.assign(note, handover, { version: note.version + 1, readers: [member], readBy: [reader] })
    news(call)
    return seen(note, call)
  },
  'POST /api/teams/:team/handovers/:handover/read': (call) => {
    const note = noteOf(call)
    note.readers.push(call.account.member ?? '')
    note.readBy.push({ name: call.account.displayName, at: call.state.clock.now().toISOString() })
    news(call)
    return seen(note, call)
  },
  'POST /api/teams/:team/handovers/:handover/close': async (call) => {
    const note = noteOf(call)
    const { because } = (await call.body()) as Schemas['HandoverClosing']
    note.closed = {
      at: call.state.clock.now().toISOString(),
      by: call.account.displayName,
      ...(because ? { because } : {}),
    }
    news(call)
    return seen(note, call)
  },
  'GET /api/teams/:team/citizens/:citizen/crisis-card': ({ state, at }) =>
    crisisCardOf(state, at.citizen ?? ''),
  'PUT /api/teams/:team/citizens/:citizen/crisis-card': async ({ state, at, account, body }) => {
    const { steps, calls = [], signs } = (await body()) as CrisisCardDetails
    state.handed.plans.set(at.citizen ?? '', {
      version: (state.handed.plans.get(at.citizen ?? '')?.version ?? 0) + 1,
      steps,
      calls,
      ...(signs ? { signs } : {}),
      changedAt: state.clock.now().toISOString(),
      changedBy: account.displayName,
    })
    return crisisCardOf(state, at.citizen ?? '')
  },
}
