import type { TFunction } from 'i18next'
import type { Candidate } from '@/api/types'
import type { Note } from '@/ui/timeline/parts'
import { signed } from '../words/price'

/** At each row that could take the moved visit: what the best place there costs, in short. */
export function notesOf(
  candidates: readonly Candidate[] | undefined,
  t: TFunction<'dayplan'>,
  minutes: (minutes: number) => string,
): ReadonlyMap<string, Note> | undefined {
  if (!candidates) return undefined
  return new Map(
    candidates.map(({ shift, effect }) => {
      const bad = effect.newlyBroken.length > 0
      const way =
        effect.travelMinutes === 0
          ? t('price.sameWay')
          : t('price.way', { minutes: signed(effect.travelMinutes, minutes) })
      const short = signed(effect.travelMinutes, minutes)
      return [shift, { text: bad ? t('move.breaks', { minutes: short }) : way, bad }]
    }),
  )
}
