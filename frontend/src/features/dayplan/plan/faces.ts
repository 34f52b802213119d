import type { DayPlan } from '@/api/types'
import { listPlaced, seatId } from './stops'

export interface FaceChanges {
  /** Citizens who would meet somebody new. */
  readonly stranger: string[]
  /** Citizens who would meet somebody they know instead. */
  readonly known: string[]
}

/** Who meets a new face in the one plan and not in the other. */
export function faceChanges(before: DayPlan, after: DayPlan): FaceChanges {
  const was = newFaces(before)
  const stranger: string[] = []
  const known: string[] = []
  for (const [id, { name, isNew }] of newFaces(after)) {
    const earlier = was.get(id)
    if (isNew && !earlier?.isNew) stranger.push(name)
    if (!isNew && earlier?.isNew) known.push(name)
  }
  return { stranger, known }
}

function newFaces(plan: DayPlan): Map<string, { name: string; isNew: boolean }> {
  return new Map(
    listPlaced(plan).flatMap(({ stop }) =>
      stop.citizenName === undefined
        ? []
        : [[seatId(stop), { name: stop.citizenName, isNew: stop.flags.includes('NEW_FACE') }]],
    ),
  )
}
