import type { OwnWish } from '@/api/types'

/** What is being asked for; nothing is chosen at first. */
export interface Wish {
  kind: OwnWish['kind'] | ''
  urgency: OwnWish['urgency'] | ''
  note: string
}

export const nothing: Wish = { kind: '', urgency: '', note: '' }
