import type { NeedKind, OfferWish } from '@/api/types'
import { weekdays, type Weekday } from '../words/kinds'

/** When somebody can on a weekday. */
export interface Hours {
  from: string
  to: string
}

/** A place that offers may be near. */
export interface Near {
  id: string
  name: string
  latitude: number
  longitude: number
}

/** A wish as it is being told. */
export interface WishDraft {
  need: NeedKind | null
  relation: OfferWish['relation'] | null
  conditions: OfferWish['conditions']
  languages: string[]
  company: 'any' | 'ALONE' | 'GROUP'
  hours: Partial<Record<Weekday, Hours>>
  near: string | null
  most: number | ''
  anonymous: boolean
  transport: boolean
}

/** What most who work can: an evening. */
export const evening: Hours = { from: '17:00', to: '21:00' }

export const nothingTold: WishDraft = {
  need: null,
  relation: null,
  conditions: [],
  languages: [],
  company: 'any',
  hours: {},
  near: null,
  most: '',
  anonymous: false,
  transport: false,
}

/** A wish that is known already, as it stands on the screen. */
export function draftOf(wish: OfferWish, places: Near[]): WishDraft {
  const hours = weekdays.flatMap(({ code, day }) => {
    const span = wish.freeHours[day]?.[0]
    return span ? [[code, { from: span.from.slice(0, 5), to: span.to.slice(0, 5) }]] : []
  })
  const near = places.find(
    ({ latitude, longitude }) => latitude === wish.place?.latitude && longitude === wish.place.longitude,
  )
  return {
    need: wish.need,
    relation: wish.relation ?? null,
    conditions: wish.conditions,
    languages: wish.languages,
    company: wish.company === 'ALONE' || wish.company === 'GROUP' ? wish.company : 'any',
    hours: Object.fromEntries(hours) as WishDraft['hours'],
    near: near?.id ?? null,
    most: wish.mostKroner ?? '',
    anonymous: wish.anonymous,
    transport: wish.transport,
  }
}

/** The wish to ask for; undefined until it is told what is needed. */
export function wishOf(draft: WishDraft, places: Near[]): OfferWish | undefined {
  if (!draft.need) return undefined
  const near = places.find((place) => place.id === draft.near)
  const freeHours = Object.fromEntries(
    weekdays.flatMap(({ code, day }) => {
      const hours = draft.hours[code]
      return hours ? [[day, [hours]]] : []
    }),
  )
  return {
    need: draft.need,
    ...(draft.relation ? { relation: draft.relation } : {}),
    conditions: draft.conditions,
    languages: draft.languages,
    freeHours,
    ...(near ? { place: { latitude: near.latitude, longitude: near.longitude } } : {}),
    ...(draft.company === 'any' ? {} : { company: draft.company }),
    anonymous: draft.anonymous,
    transport: draft.transport,
    ...(draft.most === '' ? {} : { mostKroner: draft.most }),
  }
}
