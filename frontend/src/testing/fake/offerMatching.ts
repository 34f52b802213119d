import type { OfferGiven, OfferMatch, OfferReason, OfferWish } from '@/api/types'
import { minuteOfDay } from '@/ui/format/format'
import { nextOf, offerOf, type KeptOffer } from './offers'
import type { Words } from './words'

type Aspect = OfferReason['aspect']

const told: Partial<Record<Aspect, { for: [da: string, en: string]; against: [da: string, en: string] }>> = {
  KIND: {
    for: ['Hjælper med det, der er brug for.', 'Helps with what is needed.'],
    against: ['Handler om noget andet.', 'Is about something else.'],
  },
  HOURS: {
    for: ['Passer med de ledige tider.', 'Fits the free hours.'],
    against: ['Ligger uden for de ledige tider.', 'Lies outside the free hours.'],
  },
  LANGUAGE: {
    for: ['Foregår på et sprog, som passer.', 'Is given in a language that suits.'],
    against: ['Foregår ikke på et sprog, som passer.', 'Is not given in a language that suits.'],
  },
  GROUP_OR_ALONE: {
    for: ['Sådan som de helst vil.', 'The way they like it.'],
    against: ['Foregår i en gruppe.', 'Is held in a group.'],
  },
  ANONYMOUS: {
    for: ['Man kan være anonym.', 'You can be anonymous.'],
    against: ['Man kan ikke være anonym.', 'You cannot be anonymous.'],
  },
  SEATS: {
    for: ['Der er en plads.', 'There is a place.'],
    against: ['Alle pladser er taget.', 'Every place is taken.'],
  },
}

const weekday = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
    .format(new Date(`${date}T12:00:00Z`))
    .toUpperCase()

function judged(kept: KeptOffer, wish: OfferWish, now: Date): [aspect: Aspect, fits: boolean][] {
  const { offer } = kept
  const found: [Aspect, boolean][] = [['KIND', offer.needs.includes(wish.need)]]
  const next = nextOf(offer, now, offer.sessions ?? 8)
  if (Object.keys(wish.freeHours).length > 0 && next.length > 0) {
    const fitting = next.filter((session) =>
      (wish.freeHours[weekday(session.date)] ?? []).some(
        ({ from, to }) =>
          minuteOfDay(from) <= minuteOfDay(session.start) && minuteOfDay(session.end) <= minuteOfDay(to),
      ),
    )
    found.push(['HOURS', offer.sessions == null ? fitting.length > 0 : fitting.length === next.length])
  }
  if (wish.languages.length > 0)
    found.push(['LANGUAGE', offer.languages.some((code) => wish.languages.includes(code))])
  const { company } = offerOf(kept, now)
  if (wish.company && company !== 'EITHER') found.push(['GROUP_OR_ALONE', company === wish.company])
  if (wish.anonymous) found.push(['ANONYMOUS', offer.anonymous])
  if (offer.seats) found.push(['SEATS', offer.seats.taken < offer.seats.total])
  return found
}

const saidBefore = ({ state }: Pick<OfferGiven, 'state'>, words: Words) => {
  const da = words === 'da'
  if (state === 'DECLINED') return da ? 'Sagt nej tak.' : 'Said no to it.'
  return da ? 'Har det allerede.' : 'Has it already.'
}

/** Offers for a wish: those that fit first. A plain likeness of the real thing. */
export function matchesOf(
  offers: KeptOffer[],
  wish: OfferWish,
  now: Date,
  words: Words,
  given: Pick<OfferGiven, 'state' | 'offer'>[],
): OfferMatch[] {
  const reason = (aspect: Aspect, side: 'for' | 'against'): OfferReason => ({
    aspect,
    text: told[aspect]?.[side][words === 'da' ? 0 : 1] ?? aspect,
  })
  return offers
    .filter(({ state }) => state === 'PUBLISHED')
    .map((kept) => {
      const all = judged(kept, wish, now)
      const before = given.find((one) => one.offer === kept.id)
      const against = [
        ...all.filter(([, fits]) => !fits).map(([aspect]) => reason(aspect, 'against')),
        ...(before ? [{ aspect: 'SAID_BEFORE' as const, text: saidBefore(before, words) }] : []),
      ]
      const inFavour = all.filter(([, fits]) => fits).map(([aspect]) => reason(aspect, 'for'))
      return { offer: offerOf(kept, now), fits: against.length === 0, inFavour, against }
    })
    .sort((a, b) => a.against.length - b.against.length || b.inFavour.length - a.inFavour.length)
}
