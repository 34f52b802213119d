import { useEffect, useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import { aimAt } from './aim'
import { placeOf, type Lane, type LaneBlock } from './lane'
import type { Held, Slot } from './move'
import { minuteAt, type TimeRange } from './timeScale'
import type { BlockMove } from './useBlockMove'

/** What is held when this block is taken out of this lane. */
export function heldOf(lane: Lane, block: LaneBlock): Held {
  const position = placeOf(lane, block.id) ?? 1
  return {
    id: block.id,
    minutes: block.end - block.start,
    wish: block.start,
    origin: { row: lane.id, position },
  }
}

interface Board {
  root: RefObject<HTMLElement | null>
  ghost: RefObject<HTMLElement | null>
  lanes: readonly Lane[]
  range: TimeRange
  moving: BlockMove
}

/** Dragging: mouse and pen take hold of a block; a finger scrolls, and moves by menu instead. */
export function usePointerMove({ root, ghost, lanes, range, moving }: Board) {
  const latest = useRef({ lanes, range, moving })
  useEffect(() => {
    latest.current = { lanes, range, moving }
  })
  const wasDragged = useRef(false)
  const { phase } = moving.move
  const led = phase === 'pressed' || (phase === 'moving' && moving.move.by === 'pointer')

  useEffect(() => {
    if (!led) return
    const onMove = (event: PointerEvent) => {
      const { lanes, range, moving } = latest.current
      if (moving.move.phase === 'idle') return
      const aim = slotUnder(root.current, event, lanes, range, moving.move.held)
      moving.send({ type: 'drag', at: { x: event.clientX, y: event.clientY }, aim })
      if (ghost.current)
        ghost.current.style.transform = `translate(${event.clientX + 10}px, ${event.clientY - 44}px)`
      scrollAtEdge(root.current, event.clientX)
    }
    const onUp = () => {
      const { moving } = latest.current
      wasDragged.current = moving.move.phase === 'moving'
      moving.drop()
    }
    const onLost = () => latest.current.moving.cancel()
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onLost)
    return () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onLost)
    }
  }, [led, root, ghost])

  const press = (event: ReactPointerEvent, lane: Lane, block: LaneBlock) => {
    wasDragged.current = false
    if (event.button !== 0 || event.pointerType === 'touch' || !block.movable) return
    const pressed = minuteUnder(laneElement(root.current, lane.id), event.clientX, range)
    const held = { ...heldOf(lane, block), grip: Math.max(0, pressed - block.start) }
    moving.send({ type: 'press', held, at: { x: event.clientX, y: event.clientY } })
  }

  /** Whether the click that follows a drag is to be ignored. */
  const endedDrag = () => {
    const dragged = wasDragged.current
    wasDragged.current = false
    return dragged
  }
  return { press, endedDrag }
}

function laneElement(root: HTMLElement | null, row: string): HTMLElement | undefined {
  return laneElements(root).find((element) => element.dataset.lane === row)
}

function laneElements(root: HTMLElement | null): HTMLElement[] {
  return root ? [...root.querySelectorAll<HTMLElement>('[data-lane]')] : []
}

function minuteUnder(lane: HTMLElement | undefined, x: number, range: TimeRange): number {
  const rect = lane?.getBoundingClientRect()
  return rect && rect.width > 0 ? minuteAt(range, (x - rect.left) / rect.width) : range.from
}

function slotUnder(
  root: HTMLElement | null,
  { clientX, clientY, shiftKey }: PointerEvent,
  lanes: readonly Lane[],
  range: TimeRange,
  held: Held,
): Slot | undefined {
  for (const element of laneElements(root)) {
    const { top, bottom } = element.getBoundingClientRect()
    if (clientY < top || clientY >= bottom) continue
    const lane = lanes.find(({ id }) => id === element.dataset.lane)
    return lane && aimAt(lane, minuteUnder(element, clientX, range), held, shiftKey)
  }
  return undefined
}

const EDGE = 48

function scrollAtEdge(root: HTMLElement | null, x: number) {
  if (!root || root.scrollWidth <= root.clientWidth) return
  const { left, right } = root.getBoundingClientRect()
  if (x > right - EDGE) root.scrollLeft += 16
  else if (x < left + EDGE) root.scrollLeft -= 16
}
