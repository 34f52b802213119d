import type { Offer, OfferDescription, OfferSession } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { minuteOfDay, plusDays, timeOfMinute } from '@/ui/format/format'

/** What the fake keeps of an offer; its next sessions are told anew each time. */
export interface KeptOffer {
  id: string
  version: number
  state: Offer['state']
  offer: OfferDescription
  changedAt: string
  changedBy: string
  withdrawnBecause?: string
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const alone = new Set(['TALK', 'PSYCHOLOGIST', 'MENTOR', 'BISIDDER'])
const either = new Set(['RESPITE', 'HANDBOOK', 'OTHER'])

const weekdayOf = (date: string) => weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()]!

/** The next sessions by day and week; all that the fake's own offers need. */
export function nextOf({ dates, minutes, sessions }: OfferDescription, now: Date, most = 8): OfferSession[] {
  if (!dates || minutes == null) return []
  const every = Number(/INTERVAL=(\d)/.exec(dates.rule ?? '')?.[1] ?? 1)
  const days = /BYDAY=([A-Z,]+)/.exec(dates.rule ?? '')?.[1]?.split(',')
  const found: OfferSession[] = []
  let held = 0
  for (let day = 0; day < 400 && found.length < most; day++) {
    const date = plusDays(dates.first, day)
    if (!dates.rule && day > 0) break
    if (days && (!days.includes(weekdayOf(date)) || Math.floor(day / 7) % every !== 0)) continue
    if (dates.except.includes(date)) continue
    if (sessions != null && held++ >= sessions) break
    const end = timeOfMinute(minuteOfDay(dates.start) + minutes)
    const startsAt = `${date}T${dates.start}:00+01:00`
    const endsAt = `${date}T${end}:00+01:00`
    if (new Date(endsAt) > now) found.push({ date, start: dates.start, end, startsAt, endsAt })
  }
  return found
}

/** An offer as it is answered. */
export const offerOf = (kept: KeptOffer, now: Date): Offer => ({
  ...kept,
  company: alone.has(kept.offer.form) ? 'ALONE' : either.has(kept.offer.form) ? 'EITHER' : 'GROUP',
  next: nextOf(kept.offer, now),
})

const plain = {
  target: { relations: [], conditions: [] },
  signUp: { needed: false },
  anonymous: false,
  meanwhile: 'HOME',
  languages: ['da'],
  contact: {},
  price: { kroner: 0, per: 'SESSION' },
} satisfies Partial<OfferDescription>

/** A few of each kind that the screens treat differently. */
export function newOffers(now: Date): KeptOffer[] {
  const today = dateIn(now)
  const next = (weekday: string) => {
    let date = plusDays(today, 1)
    while (weekdayOf(date) !== weekday) date = plusDays(date, 1)
    return date
  }
  const municipality = { kind: 'MUNICIPALITY' as const, name: 'Kommunen' }
  const association = { kind: 'ASSOCIATION' as const, name: 'Foreningen Nabo' }
  const offers: [id: string, offer: OfferDescription][] = [
    [
      'samtale',
      {
        ...plain,
        title: 'Samtale med pårørendevejlederen',
        about: 'En samtale om det, der fylder.',
        form: 'TALK',
        needs: ['TALK', 'STRAIN'],
        provider: municipality,
        place: { ways: ['PHONE', 'HOME'] },
        minutes: 60,
        signUp: { needed: true, how: 'Ring' },
        contact: { name: 'Marie Lindhardt', phone: '00 00 12 01', mail: 'vejleder@example.org' },
      },
    ],
    [
      'gaatur',
      {
        ...plain,
        title: 'Gå med langs stranden',
        form: 'WALK',
        needs: ['STRAIN', 'NETWORK'],
        provider: municipality,
        place: {
          ways: ['ADDRESS'],
          address: 'Amager Strand',
          location: { latitude: 55.6563, longitude: 12.632 },
        },
        dates: { first: next('TH'), start: '10:00', rule: 'FREQ=WEEKLY;BYDAY=TH', except: [] },
        minutes: 90,
        languages: ['da', 'en'],
      },
    ],
    [
      'aftengruppe',
      {
        ...plain,
        title: 'Pårørendegruppe om aftenen',
        form: 'GROUP',
        needs: ['STRAIN', 'NETWORK', 'RESPITE'],
        provider: municipality,
        place: {
          ways: ['ADDRESS'],
          address: 'Sundhedshuset',
          location: { latitude: 55.6618, longitude: 12.6073 },
        },
        dates: { first: next('TU'), start: '18:30', rule: 'FREQ=WEEKLY;BYDAY=TU', except: [] },
        minutes: 120,
        sessions: 6,
        seats: { total: 10, taken: 9 },
        signUp: { needed: true, how: 'Ring', deadline: next('SU') },
      },
    ],
    [
      'mindfulness',
      {
        ...plain,
        title: 'Mindfulness',
        form: 'COURSE',
        needs: ['STRAIN'],
        provider: municipality,
        target: { relations: ['SPOUSE'], conditions: ['DEMENTIA'], note: 'Kun for pårørende' },
        place: { ways: ['ADDRESS'], address: 'Daghjemmet' },
        dates: { first: next('FR'), start: '10:00', rule: 'FREQ=WEEKLY;BYDAY=FR', except: [] },
        minutes: 150,
        sessions: 10,
        seats: { total: 12, taken: 12 },
        meanwhile: 'ACTIVITY',
      },
    ],
    [
      'bisidder',
      {
        ...plain,
        title: 'En bisidder med til mødet',
        form: 'BISIDDER',
        needs: ['BISIDDER'],
        provider: association,
        place: { ways: ['HOME'] },
        languages: ['da', 'ar'],
      },
    ],
  ]
  return offers.map(([id, offer]) => ({
    id,
    version: 0,
    state: 'PUBLISHED',
    offer,
    changedAt: now.toISOString(),
    changedBy: 'system',
  }))
}
