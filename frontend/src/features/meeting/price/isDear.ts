import type { AskedPrice } from '../api/useMeetingPrice'

/** True where somebody comes late, a rule breaks or a visit is left out; one then lays the meeting all the same. */
export const isDear = (asked: AskedPrice) =>
  asked.state === 'known' && asked.price.late + asked.price.broken + Math.max(0, asked.price.unassigned) > 0
