import type { TravelMode } from '@/api/types'

export interface Place {
  latitude: number
  longitude: number
}

const metresPerMinute: Record<TravelMode, number> = { BIKE: 230, E_BIKE: 290, CAR: 420, FOOT: 80 }
const setUp: Record<TravelMode, number> = { BIKE: 1, E_BIKE: 1, CAR: 3, FOOT: 0 }

/** Whole minutes from door to door: the straight line with a detour, at the pace of the way of travel. */
export function travelMinutes(from: Place, to: Place, mode: TravelMode): number {
  const north = (to.latitude - from.latitude) * 111_320
  const east = (to.longitude - from.longitude) * 62_800
  const metres = Math.hypot(north, east) * 1.3
  return metres < 20 ? 0 : Math.ceil(metres / metresPerMinute[mode] + setUp[mode])
}
