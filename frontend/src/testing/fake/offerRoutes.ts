import type { components } from '@/api/generated/schema'
import type { OfferDescription, OfferWish } from '@/api/types'
import { FakeProblem } from './problem'
import { matchesOf } from './offerMatching'
import { offerOf, type KeptOffer } from './offers'
import type { Call, Handler } from './routes'

type Schemas = components['schemas']

const found = ({ state, at }: Call): KeptOffer => {
  const offer = state.offers.find((one) => one.id === at.offer)
  if (!offer) throw new FakeProblem(404, 'UNKNOWN_OFFER')
  return offer
}

/** The few mistakes that the screens' tests make. */
function sound(offer: OfferDescription, da: boolean): OfferDescription {
  const empty = da ? 'må ikke være tom' : 'must not be empty'
  const errors = [
    ...(offer.title ? [] : [{ field: 'offer.title', message: empty }]),
    ...(offer.needs.length > 0 ? [] : [{ field: 'offer.needs', message: empty }]),
    ...(offer.provider.name ? [] : [{ field: 'offer.provider.name', message: empty }]),
    ...(offer.place.ways.includes('ADDRESS') && !offer.place.address
      ? [{ field: 'offer.place.address', message: da ? 'mangler' : 'is missing' }]
      : []),
  ]
  if (errors.length > 0) throw new FakeProblem(400, 'INVALID_BODY', { errors })
  return offer
}

const changed = (call: Call, offer: KeptOffer, by: Partial<KeptOffer>) => {
  Object.assign(offer, by, {
    version: offer.version + 1,
    changedAt: call.state.clock.now().toISOString(),
    changedBy: call.account.displayName,
  })
  return offerOf(offer, call.state.clock.now())
}

const idOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')

export const offerRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/offers': ({ state, query }) => {
    const [need, form, language] = [query.get('need'), query.get('form'), query.get('language')]
    return state.offers
      .map((kept) => offerOf(kept, state.clock.now()))
      .filter(
        ({ offer, next, state: stands }) =>
          stands === (query.get('state') ?? stands) &&
          (!need || offer.needs.some((one) => one === need)) &&
          (!form || offer.form === form) &&
          (!language || offer.languages.includes(language)) &&
          (query.get('evening') !== 'true' || next.some(({ start }) => start >= '17:00')),
      )
  },
  'GET /api/teams/:team/offers/:offer': (call) => offerOf(found(call), call.state.clock.now()),
  'POST /api/teams/:team/offers/match': async ({ state, words, body, query }) =>
    matchesOf(
      state.offers,
      (await body()) as OfferWish,
      state.clock.now(),
      words,
      state.helping.given.filter(({ relative }) => relative === query.get('relative')),
    ),
  'POST /api/teams/:team/offers/import': async ({ body, state }) => {
    const file = ((await body()) as FormData).get('file')
    if (!(file instanceof File) || file.name.includes('fejl'))
      throw new FakeProblem(400, 'INVALID_OFFERS', {
        problems: [
          {
            file: 'offers.csv',
            line: 3,
            column: 'rule',
            what: 'Det er ikke en gentagelse efter dage.',
            howToMend: 'Skriv en regel efter RFC 5545 som FREQ=WEEKLY;BYDAY=TU.',
            code: 'NOT_A_RECURRENCE',
          },
        ],
      })
    return { offers: state.offers.length }
  },
  'GET /api/teams/:team/offers.csv': () =>
    new Response('id,title\n', { headers: { 'Content-Type': 'text/csv' } }),
  'POST /api/teams/:team/offers': async (call) => {
    const { offer } = (await call.body()) as Schemas['NewOffer']
    const kept: KeptOffer = {
      id: idOf(sound(offer, call.words === 'da').title),
      version: 0,
      state: 'DRAFT',
      offer,
      changedAt: call.state.clock.now().toISOString(),
      changedBy: call.account.displayName,
    }
    call.state.offers.push(kept)
    return new Response(JSON.stringify(offerOf(kept, call.state.clock.now())), { status: 201 })
  },
  'PUT /api/teams/:team/offers/:offer': async (call) => {
    const kept = found(call)
    const { version, offer } = (await call.body()) as Schemas['ChangedOffer']
    if (version !== kept.version) throw new FakeProblem(409, 'CHANGED_BY_OTHERS')
    return changed(call, kept, { offer: sound(offer, call.words === 'da') })
  },
  'POST /api/teams/:team/offers/:offer/publish': (call) => changed(call, found(call), { state: 'PUBLISHED' }),
  'POST /api/teams/:team/offers/:offer/withdraw': async (call) => {
    const { because } = (await call.body()) as Schemas['Withdrawal']
    return changed(call, found(call), {
      state: 'WITHDRAWN',
      ...(because ? { withdrawnBecause: because } : {}),
    })
  },
}
