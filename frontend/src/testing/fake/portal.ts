import type { components } from '@/api/generated/schema'
import type {
  BookMessage,
  OwnCover,
  OwnNeed,
  OwnOffer,
  OwnPage,
  OwnTalk,
  Pulse,
  ReachableSpan,
} from '@/api/types'
import type { Clock } from '@/ui/clock/clock'
import { eventStream } from './dayRoutes'
import { citizenCalled } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'
import { tell, type FakeState } from './state'

type Schemas = components['schemas']

/** Lone Abild, near to b01 and b02, and her page. */
export interface Portal {
  /** Whether she is signed in there. */
  entered: boolean
  /** Whether the team has opened her page. */
  open: boolean
  mail: boolean
  reading: Pick<OwnPage, 'language' | 'largeText'>
  /** Which citizens let her see something. */
  citizens: string[]
  hours: ReachableSpan[]
  talks: OwnTalk[]
  book: BookMessage[]
  bookOpen: boolean
  needs: OwnNeed[]
  /** What the team reads of what was asked for. */
  wishes: Schemas['OwnWish'][]
  offers: OwnOffer[]
  /** Who is at home once she has said yes. */
  covers: OwnCover[]
  pulse: Pulse
  calls: Schemas['Need'][]
}

export function newPortal(clock: Clock): Portal {
  const ago = (hours: number) => new Date(clock.now().getTime() - hours * 3_600_000).toISOString()
  return {
    entered: false,
    open: true,
    mail: false,
    reading: { language: 'da', largeText: false },
    citizens: ['b01', 'b02'],
    hours: [{ day: 'MONDAY', from: '17:00', to: '19:00' }],
    talks: [{ kind: 'CALL_BACK', place: 'PHONE', date: '2026-11-30', from: '20:00', to: '21:15' }],
    book: [
      {
        id: 'm1',
        at: ago(30),
        fromRelative: true,
        name: 'Lone Abild',
        message: 'Var mor træt i går?',
      },
      {
        id: 'm2',
        at: ago(20),
        fromRelative: false,
        name: 'Anne Lind',
        message: 'Nej, hun var frisk.',
      },
    ],
    bookOpen: true,
    needs: [
      {
        id: 'n9',
        citizen: 'b01',
        kind: 'TALK',
        urgency: 'YELLOW',
        state: 'ANSWERED',
        askedAt: ago(200),
        takenBy: 'Anne',
        awaitsPulse: true,
      },
    ],
    wishes: [],
    offers: [
      {
        id: 'g7',
        version: 2,
        title: 'Gå med ved stranden',
        state: 'GIVEN',
        where: 'Stranden',
        next: '2026-11-26T09:00:00Z',
      },
    ],
    covers: [
      { date: '2026-11-26', from: '09:50', to: '11:40', state: 'COVERED', who: ['Leila'] },
      { date: '2026-12-03', from: '09:50', to: '11:40', state: 'WORKING', who: [] },
    ],
    pulse: {
      since: '2026-06-01',
      answers: 4,
      fewest: 3,
      heard: { yes: 3, partly: 1, no: 0 },
      helped: { yes: 2, partly: 1, no: 1 },
      words: ['Endelig en aften, hvor jeg sov.'],
    },
    calls: [],
  }
}

/** Written by the team and not read; nothing where the book is closed. */
const unread = ({ book, bookOpen }: Portal) =>
  bookOpen ? book.filter((one) => !one.fromRelative && one.readAt == null).length : 0

const page = ({ portal }: FakeState): OwnPage => ({
  name: 'Lone Abild',
  ...portal.reading,
  citizens: portal.citizens.map((id) => ({
    id,
    name: citizenCalled(id)?.name ?? id,
    news: id === 'b01' ? unread(portal) + portal.offers.filter(({ state }) => state === 'GIVEN').length : 0,
  })),
  talks: portal.talks,
  phone: { number: '01 20 00 10', from: '07:00', to: '23:30', openNow: true },
})

const inside =
  (handler: Handler): Handler =>
  (call) => {
    if (!call.state.portal.entered) throw new FakeProblem(401, 'NOT_SIGNED_IN')
    if (call.at.citizen && !call.state.portal.citizens.includes(call.at.citizen))
      throw new FakeProblem(404, 'NOT_YOURS')
    return handler(call)
  }

const lines = ({ state }: Call) => {
  if (!state.portal.bookOpen) throw new FakeProblem(404, 'NOT_YOURS')
  return state.portal.book.map(({ at, fromRelative, name, message, readAt }) => ({
    at,
    mine: fromRelative,
    by: name.split(' ')[0] ?? '',
    message,
    ...(readAt ? { readAt } : {}),
  }))
}

const write = ({ state }: Call, message: string, fromRelative: boolean, name: string) => {
  state.portal.book.push({
    id: `m${state.portal.book.length + 1}`,
    at: state.clock.now().toISOString(),
    fromRelative,
    name,
    message,
  })
  tell(state, 'own', { name: 'changed', data: {} })
}

const read = ({ state }: Call, fromRelative: boolean, by: string) => {
  for (const one of state.portal.book)
    if (one.fromRelative === fromRelative && one.readAt == null) {
      one.readAt = state.clock.now().toISOString()
      one.readBy = by
    }
}

/** What relatives call themselves; their session is none of the team's. */
export const portalRoutes: Record<string, Handler> = {
  'GET /api/portal/demo': () => [{ proof: 'r1', name: 'Lone Abild', languages: ['da'] }],
  'POST /api/portal/session': async ({ state, body }) => {
    const { proof } = (await body()) as Schemas['PortalSignIn']
    if (!['r1', 'GODKODE12345'].includes(proof)) throw new FakeProblem(401, 'KEY_REFUSED')
    state.portal.entered = true
    return undefined
  },
  'DELETE /api/portal/session': ({ state }) => {
    state.portal.entered = false
    return undefined
  },
  'POST /api/portal/links': () => undefined,
  'GET /api/portal/events': inside(({ state }) => eventStream(state, 'own')),
  'GET /api/portal/me': inside(({ state }) => page(state)),
  'PUT /api/portal/me/reading': inside(async ({ state, body }) => {
    state.portal.reading = (await body()) as Portal['reading']
    return page(state)
  }),
  'GET /api/portal/me/hours': inside(({ state }) => ({ hours: state.portal.hours })),
  'PUT /api/portal/me/hours': inside(async ({ state, body }) => {
    state.portal.hours = ((await body()) as Schemas['OwnHours']).hours
    return { hours: state.portal.hours }
  }),
  'GET /api/portal/citizens/:citizen': inside(({ state, at }) => ({
    id: at.citizen,
    name: citizenCalled(at.citizen ?? '')?.name ?? '',
    contactPerson: 'Anne',
    atWork: ['Anne', 'Peter'],
    phone: page(state).phone,
    ...(at.citizen === 'b01' ? { visits: [{ startsAt: '2026-11-24T16:15:00Z', who: ['Leila'] }] } : {}),
    ...(at.citizen === 'b01'
      ? {
          agreements: [
            { id: 'a1', party: 'RELATIVE', task: 'WALK', next: '2026-11-26', from: '14:00', to: '15:00' },
            { id: 'a2', party: 'CITIZEN', task: 'Vander blomster' },
          ],
          offers: state.portal.offers,
          minutes: [{ date: '2026-11-20', agreement: 'Vi ringer hver fredag', owner: 'Anne' }],
        }
      : {}),
    book: state.portal.bookOpen,
    unread: unread(state.portal),
  })),
  'GET /api/portal/citizens/:citizen/contact-book': inside(lines),
  'POST /api/portal/citizens/:citizen/contact-book': inside(async (call) => {
    write(call, ((await call.body()) as Schemas['OwnMessage']).message, true, 'Lone Abild')
    return lines(call)
  }),
  'POST /api/portal/citizens/:citizen/contact-book/read': inside((call) => {
    read(call, false, 'Lone Abild')
    return lines(call)
  }),
  'GET /api/portal/needs': inside(({ state }) => state.portal.needs),
  'POST /api/portal/citizens/:citizen/needs': inside((call) => ask(call)),
  'POST /api/portal/needs': inside((call) => ask(call)),
  'POST /api/portal/citizens/:citizen/offers/:offer/accept': inside((call) => answer('accept')(call)),
  'POST /api/portal/citizens/:citizen/offers/:offer/decline': inside((call) => answer('decline')(call)),
  'POST /api/portal/needs/:need/pulse': inside(({ state, at }) => {
    for (const need of state.portal.needs) if (need.id === at.need) need.awaitsPulse = false
    return state.portal.needs
  }),
}

const ask: Handler = async ({ state, at, body }) => {
  const wish = (await body()) as Schemas['OwnWish']
  const { kind, urgency } = wish
  state.portal.wishes.push(wish)
  state.portal.needs.unshift({
    id: `n${10 + state.portal.needs.length}`,
    ...(at.citizen ? { citizen: at.citizen } : {}),
    kind,
    urgency,
    state: 'OPEN',
    askedAt: state.clock.now().toISOString(),
    awaitsPulse: false,
  })
  return state.portal.needs
}

const answer =
  (said: 'accept' | 'decline'): Handler =>
  async ({ state, at, body }) => {
    const offer = state.portal.offers.find(({ id }) => id === at.offer)
    const { version } = (await body()) as Schemas['OwnAnswer']
    if (!offer) throw new FakeProblem(404, 'NOT_YOURS')
    if (offer.version !== version) throw new FakeProblem(409, 'CHANGED_BY_OTHERS')
    if (said === 'accept')
      Object.assign(offer, { state: 'ACCEPTED', version: version + 1, covers: state.portal.covers })
    else state.portal.offers = state.portal.offers.filter((one) => one !== offer)
    return state.portal.offers
  }

const book = ({ state, at }: Call): Schemas['ContactBook'] => ({
  citizen: at.citizen ?? '',
  open: state.portal.bookOpen,
  messages: at.citizen === 'b01' ? state.portal.book : [],
})

/** The team's side of it. */
export const portalTeamRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/duty-phone': () => ({
    phone: { number: '01 20 00 10', from: '07:00', to: '23:30' },
  }),
  'PUT /api/teams/:team/duty-phone': ({ body }) => body(),
  'GET /api/teams/:team/calls': ({ state }) => state.portal.calls,
  'POST /api/teams/:team/needs/:need/take': ({ state, at, account }) => {
    const taken = { takenBy: account.displayName, takenAt: state.clock.now().toISOString() }
    if (account.role === 'ADVISOR') {
      const need = state.circle.needs.find((one) => one.id === at.need)
      if (!need) throw new FakeProblem(404, 'UNKNOWN_NEED')
      if (need.state === 'OPEN') need.state = 'ON_AGENDA'
      return Object.assign(need, taken, { takenByMe: true, version: need.version + 1 })
    }
    const call = state.portal.calls.find((one) => one.id === at.need)
    if (!call) throw new FakeProblem(409, 'NOBODY_CALLS')
    state.portal.calls = state.portal.calls.filter((one) => one !== call)
    const taking = {
      taker: account.member ?? '',
      takenBy: account.displayName,
      takenAt: state.clock.now().toISOString(),
    }
    state.circle.needs = state.circle.needs.map((one) => (one.id === call.id ? { ...one, ...taking } : one))
    return { ...call, calling: false, ...taking }
  },
  'POST /api/teams/:team/needs/:need/give-back': ({ state, at }) => {
    const taken = state.circle.needs.find((one) => one.id === at.need)
    if (taken?.taker == null) throw new FakeProblem(409, 'CALL_NOT_TAKEN')
    const need = { ...taken }
    delete need.taker
    delete need.takenBy
    delete need.takenAt
    state.circle.needs = state.circle.needs.map((one) => (one.id === need.id ? need : one))
    state.portal.calls = [...state.portal.calls, { ...need, calling: true }]
    return { ...need, calling: true }
  },
  'GET /api/teams/:team/pulse': ({ state }) => state.portal.pulse,
  'POST /api/teams/:team/needs/:need/pulse': ({ state, at }) => {
    for (const need of state.circle.needs) if (need.id === at.need) need.awaitsPulse = false
    return undefined
  },
  'GET /api/teams/:team/contact-books/unread': ({ state }) => {
    const unread = state.portal.book.filter((one) => one.fromRelative && one.readAt == null)
    return unread.length === 0
      ? []
      : [
          {
            relative: 'r1',
            relativeName: 'Lone Abild',
            citizen: 'b01',
            citizenName: citizenCalled('b01')?.name ?? '',
            messages: unread.length,
            since: unread[0]?.at,
          },
        ]
  },
  'GET /api/teams/:team/relatives/:relative/contact-book/:citizen': (call) => book(call),
  'POST /api/teams/:team/relatives/:relative/contact-book/:citizen': async (call) => {
    read(call, true, call.account.displayName)
    write(call, ((await call.body()) as Schemas['NewBookMessage']).message, false, call.account.displayName)
    return book(call)
  },
  'POST /api/teams/:team/relatives/:relative/contact-book/:citizen/read': (call) => {
    read(call, true, call.account.displayName)
    return book(call)
  },
  'GET /api/teams/:team/relatives/:relative/own-page': ({ state: { portal } }) => ({
    open: portal.open,
    ...(portal.open ? { openedAt: '2026-11-20T10:00:00Z', openedBy: 'Anne Lind' } : {}),
    mail: portal.mail,
    mailSetUp: portal.mail,
  }),
  'POST /api/teams/:team/relatives/:relative/own-page/code': ({ state: { portal } }) => {
    portal.open = true
    return { code: 'GODK-ODE1-2345', expiresAt: '2026-12-08T08:00:00Z' }
  },
  'POST /api/teams/:team/relatives/:relative/own-page/mail': () => undefined,
  'DELETE /api/teams/:team/relatives/:relative/own-page': ({ state: { portal } }) => {
    portal.open = false
    return undefined
  },
}
