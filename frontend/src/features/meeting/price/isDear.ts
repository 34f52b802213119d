import type { MeetingPrice } from '@/api/types'

/** True where somebody comes late, a rule breaks or a visit is left out; one then lays the meeting all the same. */
export const isDear = ({ late, broken, unassigned }: MeetingPrice) =>
  late + broken + Math.max(0, unassigned) > 0
