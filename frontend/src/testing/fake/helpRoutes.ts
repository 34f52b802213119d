import type { components } from '@/api/generated/schema'
import type { Agreement, AgreementMinutes, OfferGiven, RelativeTalk, SessionCover } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { minuteOfDay, plusDays, plusMonths, timeOfMinute } from '@/ui/format/format'
import { citizenCalled, memberCalled } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'

type Schemas = components['schemas']

/** Offers given, talks and agreements of the fictional team's relatives. */
export interface Helping {
  given: OfferGiven[]
  covers: Map<string, SessionCover[]>
  talks: RelativeTalk[]
  agreements: Agreement[]
  minutes: AgreementMinutes[]
}

export function newHelping(today: string): Helping {
  const terms = {
    party: 'RELATIVE',
    relative: 'r2',
    task: 'MEAL',
    effect: 'REPLACES',
    helps: ['MEAL'],
    first: plusDays(today, -20),
    rule: 'FREQ=WEEKLY;BYDAY=MO,TH',
  } as const
  const agreed = { at: `${plusDays(today, -20)}T10:00:00Z`, by: 'Anne Lind', state: 'AGREED' } as const
  const agreement = (id: string, more: Partial<Agreement>): Agreement => ({
    id,
    version: 0,
    citizen: 'b01',
    citizenName: citizenCalled('b01')?.name ?? '',
    relativeName: 'Ib Abild',
    terms: { ...terms, helps: [...terms.helps] },
    state: 'AGREED',
    endsSoon: false,
    next: [plusDays(today, 2), plusDays(today, 6)],
    daysOff: [],
    steps: [agreed],
    ...more,
  })
  return {
    given: [],
    covers: new Map(),
    talks: [],
    agreements: [
      agreement('a1', {}),
      agreement('a2', {
        terms: {
          ...terms,
          helps: ['TRAINING'],
          task: 'Går en tur',
          effect: 'ALONGSIDE',
          last: plusDays(today, 3),
        },
        endsSoon: true,
      }),
      agreement('a3', {
        state: 'FAILED',
        next: [],
        steps: [agreed, { at: agreed.at, by: 'Anne Lind', state: 'FAILED', reason: 'Det blev for meget.' }],
      }),
    ],
    minutes: [],
  }
}

const bump = <T extends { version: number }>(one: T | undefined, seen: number): T => {
  if (!one) throw new FakeProblem(404, 'UNKNOWN_PATH')
  if (one.version !== seen) throw new FakeProblem(409, 'CHANGED_BY_OTHERS')
  one.version += 1
  return one
}

const todayIn = ({ state }: Call) => dateIn(state.clock.now())
const named = ({ state }: Call, id: string | undefined) =>
  state.circle.relatives.find((one) => one.id === id)?.name ?? ''

async function give(call: Call, to: OfferGiven['state']) {
  const { version, word, askAgain } = (await call.body()) as Schemas['GivenWord']
  const given = bump(
    call.state.helping.given.find((one) => one.id === call.at.given),
    version,
  )
  given.state = to
  given.steps.push({
    state: to,
    at: call.state.clock.now().toISOString(),
    by: call.account.displayName,
    ...(word ? { word } : {}),
    fromRelative: false,
  })
  delete given.askAgainOn
  given.askNow = false
  if (to === 'DECLINED') given.askAgainOn = askAgain ?? plusMonths(todayIn(call), 3)
  return given
}

const coversOf = (call: Call): SessionCover[] => {
  const { covers, given } = call.state.helping
  const id = call.at.given ?? ''
  const one = given.find((some) => some.id === id)
  if (one?.state !== 'ACCEPTED' && one?.state !== 'TRIED') return []
  const proposed = [1, 8].map((days): SessionCover => ({
    state: 'PROPOSED',
    date: plusDays(todayIn(call), days),
    from: '09:50:00',
    to: '11:40:00',
    sessionStart: '10:00:00',
    sessionEnd: '11:30:00',
    wayMinutes: 10,
    visits: [],
    who: [],
    activities: days === 1 ? [{ id: 'g1', name: 'Sang i salen' }] : [],
  }))
  const known = covers.get(id) ?? []
  return [...known, ...proposed.filter((two) => known.every(({ date }) => date !== two.date))].sort((a, b) =>
    a.date.localeCompare(b.date),
  )
}

async function agreed(
  call: Call,
  change: (one: Agreement, body: Schemas['AgreementDay'] & { reason?: string }) => void,
) {
  const body = (await call.body()) as Schemas['AgreementDay']
  const one = bump(
    call.state.helping.agreements.find(({ id }) => id === call.at.agreement),
    body.version,
  )
  change(one, body)
  return one
}

const stop = (call: Call, state: 'ENDED' | 'FAILED') =>
  agreed(call, (one, { reason }) => {
    one.state = state
    one.next = []
    one.endsSoon = false
    one.steps.push({
      state,
      at: call.state.clock.now().toISOString(),
      by: call.account.displayName,
      ...(reason ? { reason } : {}),
    })
  })

/** With `answered`, only where the last word is the relative's own. */
const isGivenAsked =
  (call: Call) =>
  (one: OfferGiven): boolean =>
    asked(call)(one) && (call.query.get('answered') !== 'true' || one.steps.at(-1)?.fromRelative === true)

const asked = (call: Call) => (one: { need?: string; relative?: string; citizen?: string }) =>
  (['need', 'relative', 'citizen'] as const).every(
    (field) => call.query.get(field) == null || one[field] === call.query.get(field),
  )

export const helpRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/needs/:need/wish': ({ state, at }): Schemas['KnownWish'] => {
    const need = state.circle.needs.find((one) => one.id === at.need)
    if (!need) throw new FakeProblem(404, 'UNKNOWN_NEED')
    const relative = state.circle.relatives.find((one) => one.id === need.relative)
    return {
      wish: {
        need: need.kind,
        conditions: [],
        languages: relative?.languages ?? [],
        freeHours: {},
        anonymous: need.citizen == null,
        transport: false,
      },
      reachable: relative?.reachable ?? [],
    }
  },
  'GET /api/teams/:team/offers-given': (call) => call.state.helping.given.filter(isGivenAsked(call)),
  'POST /api/teams/:team/offers-given': async (call) => {
    const wanted = (await call.body()) as Schemas['NewOfferGiven']
    const at = call.state.clock.now().toISOString()
    const by = call.account.displayName
    const given: OfferGiven = {
      id: `o${call.state.circle.next++}`,
      version: 0,
      ...(wanted.need ? { need: wanted.need } : {}),
      relative: wanted.relative,
      relativeName: named(call, wanted.relative),
      citizen: wanted.citizen,
      citizenName: citizenCalled(wanted.citizen)?.name ?? '',
      offer: wanted.offer,
      title: call.state.offers.find(({ id }) => id === wanted.offer)?.offer.title ?? '',
      state: wanted.told ? 'GIVEN' : 'SUGGESTED',
      askNow: false,
      steps: [{ state: 'SUGGESTED', at, by, fromRelative: false }],
    }
    if (wanted.told) given.steps.push({ state: 'GIVEN', at, by, fromRelative: false })
    call.state.helping.given.unshift(given)
    return given
  },
  'POST /api/teams/:team/offers-given/:given/give': (call) => give(call, 'GIVEN'),
  'POST /api/teams/:team/offers-given/:given/accept': (call) => give(call, 'ACCEPTED'),
  'POST /api/teams/:team/offers-given/:given/tried': (call) => give(call, 'TRIED'),
  'POST /api/teams/:team/offers-given/:given/decline': (call) => give(call, 'DECLINED'),
  'GET /api/teams/:team/offers-given/:given/cover': coversOf,
  'POST /api/teams/:team/offers-given/:given/cover': async (call) => {
    const { covers } = (await call.body()) as Schemas['ConfirmedCover']
    const id = call.at.given ?? ''
    call.state.helping.covers.set(id, [
      ...(call.state.helping.covers.get(id) ?? []),
      ...covers.map((one): SessionCover => ({
        id: `v${call.state.circle.next++}`,
        state: one.activity ? 'COVERED' : 'WAITING',
        date: one.date,
        from: one.from,
        to: one.to,
        sessionStart: one.sessionStart ?? one.from,
        sessionEnd: one.sessionEnd ?? one.to,
        ...(one.activity ? { activity: one.activity, activityName: 'Sang i salen' } : {}),
        visits: [],
        who: [],
        activities: [],
      })),
    ])
    return coversOf(call)
  },
  'POST /api/teams/:team/offers-given/:given/cover/:cover/call-off': (call) => {
    const id = call.at.given ?? ''
    const known = call.state.helping.covers.get(id) ?? []
    call.state.helping.covers.set(
      id,
      known.filter((one) => one.id !== call.at.cover),
    )
    return coversOf(call)
  },
  'GET /api/teams/:team/talks': (call) => call.state.helping.talks.filter((one) => asked(call)(one)),
  'GET /api/teams/:team/relatives/:relative/talk-times': (call) => {
    const hours = call.state.circle.relatives.find((one) => one.id === call.at.relative)?.reachable ?? []
    const minutes = Number(call.query.get('minutes') ?? 15)
    const spans = hours.map((one) => ({ ...one, minutes: minuteOfDay(one.to) - minuteOfDay(one.from) }))
    const longest = spans.toSorted((a, b) => b.minutes - a.minutes)[0]
    return {
      times: spans
        .filter((one) => one.minutes >= minutes)
        .map(({ from, to }) => ({
          date: plusDays(todayIn(call), 6),
          earliest: `${from}:00`,
          latest: `${timeOfMinute(minuteOfDay(to) - minutes)}:00`,
        })),
      hoursNoted: hours.length > 0,
      ...(longest ? { longest } : {}),
    }
  },
  'POST /api/teams/:team/talks': async (call) => {
    const wanted = (await call.body()) as Schemas['NewTalk']
    const talk: RelativeTalk = {
      id: `t${call.state.circle.next++}`,
      version: 0,
      ...(wanted.need ? { need: wanted.need } : {}),
      relative: wanted.relative,
      relativeName: named(call, wanted.relative),
      citizen: wanted.citizen,
      citizenName: citizenCalled(wanted.citizen)?.name ?? '',
      kind: wanted.kind,
      place: wanted.place ?? 'PHONE',
      state: 'PLANNED',
      date: wanted.date ?? todayIn(call),
      earliest: wanted.from ?? '17:00:00',
      latest: wanted.to ?? wanted.from ?? '19:45:00',
      minutes: wanted.minutes ?? 15,
      memberName: memberCalled(wanted.member ?? 'm01')?.name ?? '',
      interpreter: wanted.interpreter ? 'NEEDED' : 'NONE',
      ...(wanted.note ? { note: wanted.note } : {}),
      visit: 'x1',
      planned: false,
      plannedBy: call.account.displayName,
    }
    call.state.helping.talks.unshift(talk)
    return talk
  },
  'POST /api/teams/:team/talks/:talk/call-off': async (call) => {
    const { version } = (await call.body()) as Schemas['TalkVersion']
    const talk = bump(
      call.state.helping.talks.find(({ id }) => id === call.at.talk),
      version,
    )
    talk.state = 'CALLED_OFF'
    return talk
  },
  'POST /api/teams/:team/talks/:talk/interpreter': async (call) => {
    const { version } = (await call.body()) as Schemas['TalkVersion']
    const talk = bump(
      call.state.helping.talks.find(({ id }) => id === call.at.talk),
      version,
    )
    talk.interpreter = 'BOOKED'
    return talk
  },
  'GET /api/teams/:team/talks/:talk/phone': () => ({ phone: '01 10 10 01' }),
  'GET /api/teams/:team/agreements': (call) =>
    call.state.helping.agreements
      .filter(({ citizen, terms }) =>
        asked(call)({ citizen, ...(terms.relative ? { relative: terms.relative } : {}) }),
      )
      .filter(
        ({ state }) => call.query.get('stopped') === 'true' || state === 'AGREED' || state === 'PROPOSED',
      ),
  'POST /api/teams/:team/agreements': async (call) => {
    const wanted = (await call.body()) as Schemas['NewAgreement']
    const { terms } = wanted
    if (terms.first && terms.last && terms.last < terms.first) {
      const message = call.words === 'da' ? 'ligger før den første dag' : 'is before the first day'
      throw new FakeProblem(400, 'INVALID_BODY', { errors: [{ field: 'terms.last', message }] })
    }
    const state = wanted.agreed ? 'AGREED' : 'PROPOSED'
    const made: Agreement = {
      id: `a${call.state.circle.next++}`,
      version: 0,
      citizen: wanted.citizen,
      citizenName: citizenCalled(wanted.citizen)?.name ?? '',
      ...(terms.relative ? { relativeName: named(call, terms.relative) } : {}),
      terms: {
        ...terms,
        effect: terms.effect ?? 'ALONGSIDE',
        helps: terms.helps ?? [],
        first: terms.first ?? todayIn(call),
      },
      state,
      endsSoon: false,
      next: wanted.agreed ? [plusDays(todayIn(call), 1)] : [],
      daysOff: [],
      steps: [{ state, at: call.state.clock.now().toISOString(), by: call.account.displayName }],
    }
    call.state.helping.agreements.push(made)
    return made
  },
  'POST /api/teams/:team/agreements/:agreement/agree': (call) =>
    agreed(call, (one) => {
      one.state = 'AGREED'
      one.next = [plusDays(todayIn(call), 1)]
    }),
  'POST /api/teams/:team/agreements/:agreement/end': (call) => stop(call, 'ENDED'),
  'POST /api/teams/:team/agreements/:agreement/fail': (call) => stop(call, 'FAILED'),
  'POST /api/teams/:team/agreements/:agreement/days-off': (call) =>
    agreed(call, (one, { date, reason }) => {
      one.next = one.next.filter((day) => day !== date)
      one.daysOff.push({ date, by: call.account.displayName, ...(reason ? { reason } : {}) })
    }),
  'POST /api/teams/:team/agreements/:agreement/days-off/take-back': (call) =>
    agreed(call, (one, { date }) => {
      one.daysOff = one.daysOff.filter((day) => day.date !== date)
      one.next = [date, ...one.next].sort()
    }),
  'GET /api/teams/:team/citizens/:citizen/agreement-minutes': ({ state, at }) =>
    state.helping.minutes.filter(({ citizen }) => citizen === at.citizen),
  'GET /api/teams/:team/agreement-minutes/:minutes': ({ state, at }) => {
    const found = state.helping.minutes.find(({ id }) => id === at.minutes)
    if (!found) throw new FakeProblem(404, 'UNKNOWN_MINUTES')
    return found
  },
  'POST /api/teams/:team/agreement-minutes': async (call) => {
    const wanted = (await call.body()) as Schemas['NewAgreementMinutes']
    const written: AgreementMinutes = {
      ...(wanted as Omit<typeof wanted, 'version'>),
      id: `r${call.state.circle.next++}`,
      version: 0,
      citizenName: citizenCalled(wanted.citizen)?.name ?? '',
      ...(wanted.relative ? { relativeName: named(call, wanted.relative) } : {}),
      heldOn: wanted.heldOn ?? todayIn(call),
      writtenAt: call.state.clock.now().toISOString(),
      writtenBy: call.account.displayName,
    }
    call.state.helping.minutes.unshift(written)
    return written
  },
}
