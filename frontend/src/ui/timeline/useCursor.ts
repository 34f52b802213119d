import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import type { Lane } from './lane'
import type { Cursor } from './walk'

/**
 * The one stop of the tab key inside the grid. The cursor follows a block that changes row, and the focus comes back
 * to it when a new plan has drawn it somewhere else.
 */
export function useCursor(root: RefObject<HTMLElement | null>, lanes: readonly Lane[]) {
  const [wanted, setWanted] = useState<Cursor>()
  const cursor = settle(lanes, wanted)
  const holdsFocus = useRef(false)

  const focus = useCallback(
    (to: Cursor) => {
      setWanted(to)
      elementOf(root.current, to)?.focus()
    },
    [root],
  )

  useLayoutEffect(() => {
    if (!holdsFocus.current || !cursor) return
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) elementOf(root.current, cursor)?.focus()
  })

  const onFocus = (event: FocusEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    if (!cell?.dataset.row) return
    holdsFocus.current = true
    const { row, block } = cell.dataset
    setWanted(block ? { row, block } : { row })
  }

  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && root.current?.contains(relatedTarget)) return
    // A block that a new plan takes away is blurred too; only a person's leaving counts.
    queueMicrotask(() => {
      if (target.isConnected) holdsFocus.current = root.current?.contains(document.activeElement) ?? false
    })
  }

  return { cursor, focus, onFocus, onBlur }
}

function settle(lanes: readonly Lane[], wanted: Cursor | undefined): Cursor | undefined {
  const first = lanes[0]
  if (!wanted) return first && { row: first.id }
  if (wanted.block !== undefined) {
    const lane = lanes.find(({ blocks }) => blocks.some(({ id }) => id === wanted.block))
    if (lane) return { row: lane.id, block: wanted.block }
  }
  const lane = lanes.find(({ id }) => id === wanted.row) ?? first
  return lane && { row: lane.id }
}

function elementOf(root: HTMLElement | null, { row, block }: Cursor): HTMLElement | undefined {
  const cells =
    root?.querySelectorAll<HTMLElement>(block === undefined ? '[data-head]' : '[data-block]') ?? []
  return [...cells].find(({ dataset }) =>
    block === undefined ? dataset.row === row : dataset.block === block,
  )
}
