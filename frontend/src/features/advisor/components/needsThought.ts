import type { AdvisorRequestPrice } from '@/api/types'

/** True where somebody comes late, a rule breaks or a visit is left out. */
export const needsThought = ({ late, broken, unassigned }: AdvisorRequestPrice) =>
  late + broken + Math.max(0, unassigned) > 0
