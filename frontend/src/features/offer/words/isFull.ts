import type { OfferMatch } from '@/api/types'

/** Every seat is taken; one without a number of seats is never full. */
export const isFull = ({ seats }: OfferMatch['offer']['offer']) => seats != null && seats.taken >= seats.total
