import type { Flag, Stop } from '@/api/types'

/** The small signs on a block, the most pressing first. */
export type Sign =
  | 'rule'
  | 'late'
  | 'two'
  | 'pin'
  | 'clock'
  | 'new'
  | 'language'
  | 'respite'
  | 'contact'
  | 'changed'
  | 'plus'
  | 'done'

export interface Mark {
  readonly sign: Sign
  /** Key of its words. */
  readonly flag: Flag | 'PINNED'
}

const SIGN_OF: readonly (readonly [Flag, Sign])[] = [
  ['BREAKS_RULE', 'rule'],
  ['LATE', 'late'],
  ['TWO_PEOPLE', 'two'],
  ['STRICT', 'clock'],
  ['LANGUAGE', 'language'],
  ['RESPITE', 'respite'],
  ['NEW_FACE', 'new'],
  ['ADDED_TODAY', 'plus'],
  ['CHANGED', 'changed'],
  ['CONTACT_PERSON', 'contact'],
]

export function marksOf({ flags, pinned }: Pick<Stop, 'flags' | 'pinned'>): Mark[] {
  const marks = SIGN_OF.filter(([flag]) => flags.includes(flag)).map(([flag, sign]): Mark => ({ sign, flag }))
  if (pinned) marks.splice(Math.min(marks.length, 2), 0, { sign: 'pin', flag: 'PINNED' })
  return marks
}
