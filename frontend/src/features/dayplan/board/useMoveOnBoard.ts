import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { DayPlan } from '@/api/types'
import { minuteOfDay } from '@/ui/format/format'
import { positionAt } from '@/ui/timeline/lane'
import type { Held, Slot } from '@/ui/timeline/move'
import { useBlockMove } from '@/ui/timeline/useBlockMove'
import { heldOf } from '@/ui/timeline/usePointerMove'
import { useDay } from '../api/day'
import type { Changes } from '../api/useChanges'
import { dryRunQuery } from '../api/useDryRun'
import { askedOf } from '../plan/asked'
import type { BoardLane } from '../plan/lanes'
import { findUnassigned } from '../plan/stops'

/** Moving on the board: where a drop breaks a rule the reason is asked for, elsewhere it is done at once. */
export function useMoveOnBoard(
  plan: DayPlan,
  lanes: readonly BoardLane[],
  { make, askReason }: Changes,
  onCancel: (held: Held) => void,
) {
  const day = useDay()
  const queries = useQueryClient()

  const onDrop = (held: Held, slot: Slot) => {
    const asked = askedOf(held, slot, lanes)
    const told = queries.getQueryData(dryRunQuery(day, plan.version, asked).queryKey)
    if (told && told.effect.newlyBroken.length > 0) askReason(asked, told.effect.newlyBroken)
    else make(asked, told?.plan)
  }
  const moving = useBlockMove(lanes, { onDrop, onCancel })
  const { move, pickUp } = moving

  const begin = useCallback(
    (id: string) => {
      const lane = lanes.find(({ blocks }) => blocks.some((block) => block.id === id))
      const block = lane?.blocks.find((one) => one.id === id)
      if (lane && block) {
        const held = heldOf(lane, block)
        if (block.movable && held.origin) pickUp(held, held.origin)
        return
      }
      const waiting = findUnassigned(plan, id)
      const first = lanes[0]
      if (!waiting || !first) return
      const wish = minuteOfDay(waiting.earliest)
      const row = lanes.find(({ start, end }) => start <= wish && wish < end) ?? first
      pickUp({ id, minutes: waiting.minutes, wish }, { row: row.id, position: positionAt(row, wish, id) })
    },
    [lanes, plan, pickUp],
  )

  const asked = useMemo(() => {
    if (move.phase !== 'moving' || !move.aim) return undefined
    const { aim, held } = move
    const stays =
      aim.row === held.origin?.row && aim.position === held.origin.position && aim.start === held.origin.start
    return stays ? undefined : askedOf(held, aim, lanes)
  }, [move, lanes])

  return { moving, begin, asked }
}
