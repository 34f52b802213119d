import type { TFunction } from 'i18next'
import type { BrokenRule, DayPlan, Effect } from '@/api/types'
import { faceChanges, type FaceChanges } from '../plan/faces'
import { firstName } from './names'

type Words = TFunction<'dayplan'>
type Minutes = (minutes: number) => string

export interface Price {
  /** In the order to say them: the way, lateness, who is left out, faces, rules. */
  readonly parts: string[]
  readonly broken: BrokenRule[]
}

/** What a change costs, in words: `+6 min vej, Hanne møder en ny medarbejder, ingen regel brydes`. */
export function priceOf(effect: Effect, faces: FaceChanges, t: Words, minutes: Minutes): Price {
  const parts = [
    effect.travelMinutes === 0
      ? t('price.sameWay')
      : t('price.way', { minutes: signed(effect.travelMinutes, minutes) }),
    ...(effect.lateMinutes === 0 ? [] : [t('price.late', { minutes: signed(effect.lateMinutes, minutes) })]),
    ...(effect.unassigned > 0 ? [t('price.moreLeftOut', { count: effect.unassigned })] : []),
    ...(effect.unassigned < 0 ? [t('price.fewerLeftOut', { count: -effect.unassigned })] : []),
    ...facesInWords(faces, t),
    effect.newlyBroken.length === 0
      ? t('price.noRule')
      : t('price.breaks', { rules: effect.newlyBroken.map(({ label }) => label).join(', ') }),
  ]
  return { parts, broken: effect.newlyBroken }
}

export function facesBetween(before: DayPlan | undefined, after: DayPlan | undefined): FaceChanges {
  return before && after ? faceChanges(before, after) : { stranger: [], known: [] }
}

function facesInWords({ stranger, known }: FaceChanges, t: Words): string[] {
  const told = (
    names: string[],
    one: 'price.newFace' | 'price.knownFace',
    many: 'price.newFaces' | 'price.knownFaces',
  ) => {
    if (names.length === 0) return []
    return names.length > 2
      ? [t(many, { number: names.length })]
      : names.map((name) => t(one, { name: firstName(name) }))
  }
  return [
    ...told(stranger, 'price.newFace', 'price.newFaces'),
    ...told(known, 'price.knownFace', 'price.knownFaces'),
  ]
}

/** `+6 min`, `−4 min`. */
export function signed(value: number, minutes: Minutes): string {
  return `${value < 0 ? '−' : '+'}${minutes(Math.abs(value))}`
}
