import type { OfferDescription, OfferForm, NeedKind, OfferWish, PartnerDescription } from '@/api/types'

type Relation = OfferDescription['target']['relations'][number]
type Condition = OfferDescription['target']['conditions'][number]
type Way = OfferDescription['place']['ways'][number]

/** Everything there is of a kind, in the order that it is offered. */
export const needs: NeedKind[] = [
  'STRAIN',
  'TALK',
  'RESPITE',
  'NETWORK',
  'GRIEF',
  'ACUTE_ADVICE',
  'INFORMATION',
  'PRACTICAL',
  'EXPECTATIONS',
  'MEDIATION',
  'BISIDDER',
  'LANGUAGE',
  'OTHER',
]
export const forms: OfferForm[] = [
  'TALK',
  'GROUP',
  'CAFE',
  'WALK',
  'COURSE',
  'TRAINING',
  'PSYCHOLOGIST',
  'MENTOR',
  'GRIEF_GROUP',
  'BISIDDER',
  'RESPITE',
  'HANDBOOK',
  'OTHER',
]
export const relations: Relation[] = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'SIBLING',
  'GRANDCHILD',
  'FRIEND',
  'NEIGHBOUR',
  'OTHER',
]
export const conditions: Condition[] = [
  'DEMENTIA',
  'COGNITIVE_IMPAIRMENT',
  'CHRONIC_ILLNESS',
  'MENTAL_ILLNESS',
  'LIFE_THREATENING_ILLNESS',
  'BRAIN_INJURY',
  'FRAILTY',
]
export const ways: Way[] = ['ADDRESS', 'HOME', 'PHONE', 'ONLINE']
export const meanwhiles: OfferDescription['meanwhile'][] = ['HOME', 'ALONG', 'ACTIVITY']
export const providers: OfferDescription['provider']['kind'][] = ['MUNICIPALITY', 'ASSOCIATION', 'OTHER']
export const payings: NonNullable<OfferDescription['price']>['per'][] = ['SESSION', 'MONTH', 'COURSE']
export const partnerKinds: PartnerDescription['kind'][] = [
  'CLINIC',
  'NURSING',
  'PREVENTION',
  'ASSOCIATION',
  'OTHER',
]
export const stances: PartnerDescription['stance'][] = ['FOR', 'UNSURE', 'AGAINST', 'UNKNOWN']

/** Languages that are often spoken in a team's homes; others can be there too. */
export const languages = ['da', 'en', 'ar', 'tr', 'ur', 'so', 'pl', 'fa', 'bs', 'vi', 'de', 'sv', 'uk', 'ro']

/** Weekdays as a recurrence names them, and as a wish does. */
export const weekdays = [
  { code: 'MO', day: 'MONDAY' },
  { code: 'TU', day: 'TUESDAY' },
  { code: 'WE', day: 'WEDNESDAY' },
  { code: 'TH', day: 'THURSDAY' },
  { code: 'FR', day: 'FRIDAY' },
  { code: 'SA', day: 'SATURDAY' },
  { code: 'SU', day: 'SUNDAY' },
] as const satisfies { code: string; day: keyof OfferWish['freeHours'] | string }[]

export type Weekday = (typeof weekdays)[number]['code']
