import type { components } from '@/api/generated/schema'
import type { OfferGiven, SessionCover } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { plusDays, plusMonths } from '@/ui/format/format'
import { nextOf } from '../offers'
import { FakeProblem } from '../problem'
import type { Call, Handler } from '../routes'
import { asked, bump, newAbout, todayIn } from './asked'
import type { KeptGiven } from './helping'

type Schemas = components['schemas']

/** When the relative can be there for the first time since it was given, or given anew after a no. */
function firstTime({ state }: Call, { offer, steps }: KeptGiven): string | undefined {
  const kept = state.offers.find(({ id }) => id === offer)
  const since = steps[steps.findLastIndex((step) => step.state === 'DECLINED') + 1]?.at
  if (!kept || !since) return undefined
  const startsAt = nextOf(kept.offer, new Date(`${dateIn(new Date(since))}T00:00:00+01:00`), 1)[0]?.startsAt
  return startsAt && new Date(startsAt).toISOString()
}

function begun(call: Call, given: KeptGiven) {
  const first = firstTime(call, given)
  return first == null || new Date(first) <= call.state.clock.now()
}

/** As it is answered: with the first time while the relative has said yes. */
const shown =
  (call: Call) =>
  (given: KeptGiven): OfferGiven => {
    const first = given.state === 'ACCEPTED' ? firstTime(call, given) : undefined
    return {
      ...given,
      begun: given.state === 'ACCEPTED' && begun(call, given),
      ...(first ? { firstTime: first } : {}),
    }
  }

async function give(call: Call, to: OfferGiven['state']) {
  const { version, word, askAgain } = (await call.body()) as Schemas['GivenWord']
  const given = bump(
    call.state.helping.given.find((one) => one.id === call.at.given),
    version,
  )
  if (to === 'TRIED' && !begun(call, given)) throw new FakeProblem(409, 'OFFER_NOT_BEGUN')
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
  return shown(call)(given)
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

/** With `answered`, only where the last word is the relative's own. */
const isGivenAsked =
  (call: Call) =>
  (one: KeptGiven): boolean =>
    asked(call)(one) && (call.query.get('answered') !== 'true' || one.steps.at(-1)?.fromRelative === true)

/** Offers given, and who is with the citizen meanwhile. */
export const givenRoutes: Record<string, Handler> = {
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
  'GET /api/teams/:team/offers-given': (call) =>
    call.state.helping.given.filter(isGivenAsked(call)).map(shown(call)),
  'POST /api/teams/:team/offers-given': async (call) => {
    const wanted = (await call.body()) as Schemas['NewOfferGiven']
    const already = call.state.helping.given.some(
      (one) =>
        one.relative === wanted.relative &&
        one.citizen === wanted.citizen &&
        one.offer === wanted.offer &&
        one.state !== 'DECLINED',
    )
    if (already) throw new FakeProblem(409, 'OFFER_GIVEN_ALREADY')
    const at = call.state.clock.now().toISOString()
    const by = call.account.displayName
    const given: KeptGiven = {
      id: `o${call.state.circle.next++}`,
      ...newAbout(call, wanted),
      offer: wanted.offer,
      title: call.state.offers.find(({ id }) => id === wanted.offer)?.offer.title ?? '',
      state: wanted.told ? 'GIVEN' : 'SUGGESTED',
      leavesHome:
        call.state.offers.find(({ id }) => id === wanted.offer)?.offer.place.ways.includes('ADDRESS') ?? true,
      askNow: false,
      steps: [{ state: 'SUGGESTED', at, by, fromRelative: false }],
    }
    if (wanted.told) given.steps.push({ state: 'GIVEN', at, by, fromRelative: false })
    call.state.helping.given.unshift(given)
    return shown(call)(given)
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
}
