import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { DayPlan } from '@/api/types'
import type { SeatId } from '../plan/stops'

/** Keeps the keyboard's place when a visit is moved: on it while it is carried, on it again where it lands. */
export function useBoardFocus(page: RefObject<HTMLElement | null>, plan: DayPlan) {
  const carried = useRef<SeatId>(undefined)

  const focusVisit = useCallback(
    (id: SeatId) => {
      carried.current = undefined
      // Once what closes has closed and given back the focus.
      setTimeout(() => (blockOf(page.current, id) ?? waitingOf(page.current, id))?.focus())
    },
    [page],
  )

  /** Stands on the visit, or on the grid where it has no place yet, and goes along to where it is dropped. */
  const followDrop = useCallback(
    (id: SeatId) => {
      carried.current = id
      setTimeout(() => (blockOf(page.current, id) ?? firstCell(page.current))?.focus())
    },
    [page],
  )

  useEffect(() => {
    const id = carried.current
    const block = id === undefined ? undefined : blockOf(page.current, id)
    if (!block) return
    carried.current = undefined
    block.focus()
  }, [plan, page])

  return { focusVisit, followDrop }
}

function cells(page: HTMLElement | null, selector: string): HTMLElement[] {
  return page ? [...page.querySelectorAll<HTMLElement>(selector)] : []
}

const blockOf = (page: HTMLElement | null, id: SeatId) =>
  cells(page, '[data-block]').find(({ dataset }) => dataset.block === id)

const waitingOf = (page: HTMLElement | null, id: SeatId) =>
  cells(page, '[data-unassigned]')
    .find(({ dataset }) => dataset.unassigned === id)
    ?.querySelector<HTMLElement>('button')

const firstCell = (page: HTMLElement | null) => cells(page, '[role="grid"] [tabindex="0"]')[0]
