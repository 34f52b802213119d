import type { Held } from '@/api/types'

/** Whom it is about. */
export interface Subject {
  kind: Held['kind']
  id: string
}

export const pathOf: Record<Subject['kind'], string> = {
  CITIZEN: 'citizens',
  RELATIVE: 'relatives',
  MEMBER: 'members',
}
