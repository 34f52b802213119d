import type { ReactNode } from 'react'
import type { OfferDraft } from './offerDraft'

/** What a part of the form works on. */
export interface Fields {
  draft: OfferDraft
  change: <K extends keyof OfferDraft>(field: K, value: OfferDraft[K]) => void
  /** What the server says of a field, by its path in the offer; also of those below it. */
  errorOf: (path: string) => ReactNode
}

/** What a number field holds: nothing, or a number. */
export const numberIn = (value: string | number): number | '' => (value === '' ? '' : Number(value))
