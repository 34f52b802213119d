import { useCallback, useId, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { BlockCard } from './BlockCard'
import type { Lane, LaneBlock } from './lane'
import { Overlay } from './Overlay'
import type { AimView, Note, Parts, Tie } from './parts'
import { Ruler } from './Ruler'
import { TimelineRow } from './TimelineRow'
import type { Minute, TimeRange } from './timeScale'
import { useAimInView } from './useAimInView'
import { useBlockCard } from './useBlockCard'
import type { BlockMove } from './useBlockMove'
import { useCursor } from './useCursor'
import { heldOf, usePointerMove } from './usePointerMove'
import { isWalkKey, walk } from './walk'
import classes from './timeline.module.css'

export interface Words {
  readonly label: string
  readonly help: string
  readonly corner: string
  readonly hours: string
  readonly now: string
  readonly hour: (minute: Minute) => string
}

interface Props<B extends LaneBlock, L extends Lane<B>> {
  words: Words
  lanes: readonly L[]
  range: TimeRange
  /** 1 shows the whole range in the width there is; above it the board scrolls sideways. */
  zoom: number
  now?: Minute | undefined
  ties: readonly Tie[]
  selected?: string | undefined
  faint?: ReadonlySet<string> | undefined
  moving: BlockMove
  aim?: AimView | undefined
  /** By row: what the best place there costs, while something is moved. */
  notes?: ReadonlyMap<string, Note> | undefined
  ghost?: ReactNode
  parts: Parts<B, L>
  homeTravelOf: (lane: L) => number
  onSelect: (block: B, by: 'pointer' | 'keys') => void
  onMenu: (block: B, at: DOMRect) => void
  onHead: (lane: L, at: DOMRect) => void
}

/**
 * A day as rows of blocks: a grid to the keyboard (arrows walk, Enter opens, M picks up, Shift+F10 is the menu), a
 * board to drag on for the pointer.
 */
export function Timeline<B extends LaneBlock, L extends Lane<B>>(props: Props<B, L>) {
  const { words, range, zoom, now, ties, selected, faint, moving, aim, notes, ghost, parts } = props
  const { homeTravelOf, onSelect, onMenu, onHead } = props
  const every = zoom >= 2 ? 30 : 60
  const help = useId()
  const root = useRef<HTMLDivElement>(null)
  const ghostElement = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<string>()
  const lanes = useMemo(() => props.lanes.map((lane) => within(lane, range)), [props.lanes, range])
  const { cursor, focus, onFocus, onBlur } = useCursor(root, lanes)
  const { shown, rest, stay, close } = useBlockCard()
  const { press, endedDrag } = usePointerMove({ root, ghost: ghostElement, lanes, range, moving })
  const { move } = moving
  useAimInView(root, aim, move.phase === 'moving' && move.by === 'keys')
  const held = move.phase === 'moving' ? move.held.id : undefined
  const litTie = ties.find(({ from, to }) => [from, to].some((id) => id === hovered))

  const find = useCallback(
    (cell: HTMLElement | null) => {
      const lane = lanes.find(({ id }) => id === cell?.dataset.row)
      return { lane, block: lane?.blocks.find(({ id }) => id === cell?.dataset.block) }
    },
    [lanes],
  )

  const onKeyDown = (event: React.KeyboardEvent) => {
    const cell = cellOf(event.target)
    const { lane, block } = find(cell)
    if (!lane || !cursor || event.ctrlKey || event.metaKey || event.altKey) return
    if (isWalkKey(event.key)) focus(walk(lanes, cursor, event.key))
    else if (!block) return
    else if (event.key === 'Enter' || event.key === ' ') onSelect(block, 'keys')
    else if (event.key.toLowerCase() === 'm' && block.movable) {
      const taken = heldOf(lane, block)
      if (taken.origin) moving.pickUp(taken, taken.origin)
      close()
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      onMenu(block, cellRect(cell))
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={root}
      className={classes.timeline}
      style={{ '--rows': lanes.length, '--zoom': zoom } as CSSProperties}
      data-moving={move.phase === 'moving' ? move.by : undefined}
    >
      <p id={help} hidden>
        {words.help}
      </p>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={words.label}
        aria-rowcount={lanes.length + 1}
        aria-describedby={help}
        className={classes.grid}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          onFocus(event)
          const cell = cellOf(event.target)
          setHovered(cell?.dataset.block)
          if (cell?.matches(':focus-visible')) rest(cell)
        }}
        onBlur={(event) => {
          onBlur(event)
          setHovered(undefined)
          rest(null)
        }}
        onPointerDown={(event) => {
          const { lane, block } = find(cellOf(event.target))
          if (lane && block) press(event, lane, block)
          close()
        }}
        onPointerOver={(event) => {
          if (event.pointerType === 'touch' || move.phase !== 'idle') return
          const cell = cellOf(event.target)
          setHovered(cell?.dataset.block)
          rest(cell, event)
        }}
        onPointerLeave={() => {
          setHovered(undefined)
          rest(null)
        }}
        onClick={(event) => {
          if (endedDrag()) return
          const cell = cellOf(event.target)
          const { lane, block } = find(cell)
          if (block) onSelect(block, 'pointer')
          else if (lane) onHead(lane, cellRect(cell))
        }}
        onContextMenu={(event) => {
          const cell = cellOf(event.target)
          const { lane, block } = find(cell)
          if (!lane) return
          event.preventDefault()
          close()
          if (block) onMenu(block, cellRect(cell))
          else onHead(lane, cellRect(cell))
        }}
      >
        <Ruler
          range={range}
          every={every}
          corner={words.corner}
          title={words.hours}
          now={
            now === undefined || now < range.from || now > range.to
              ? undefined
              : { minute: now, label: words.now }
          }
          hour={words.hour}
        />
        <div role="rowgroup" className={classes.body}>
          {lanes.map((lane, index) => (
            <TimelineRow
              key={lane.id}
              lane={lane}
              index={index}
              range={range}
              parts={parts}
              tabStop={cursor?.row === lane.id ? (cursor.block ?? null) : undefined}
              selected={lane.blocks.some(({ id }) => id === selected) ? selected : undefined}
              lit={litIn(lane, litTie)}
              held={lane.blocks.some(({ id }) => id === held) ? held : undefined}
              faint={faint}
              aim={aim?.row === lane.id ? aim : undefined}
              note={notes?.get(lane.id)}
              homeTravel={homeTravelOf(lane)}
            />
          ))}
          <Overlay lanes={lanes} range={range} every={every} ties={ties} lit={litTie?.id} now={now} />
        </div>
      </div>
      {move.phase === 'moving' && move.by === 'pointer' && (
        <div ref={ghostElement} className={classes.ghost} aria-hidden>
          {ghost}
        </div>
      )}
      {shown && move.phase === 'idle' && (
        <BlockCard shown={shown} lanes={lanes} Card={parts.Card} onEnter={stay} onLeave={() => rest(null)} />
      )}
    </div>
  )
}

/** The lane with the blocks that can be seen in the range. */
function within<B extends LaneBlock, L extends Lane<B>>(lane: L, range: TimeRange): L {
  const inside = lane.blocks.filter(({ start, end }) => end > range.from && start < range.to)
  return inside.length === lane.blocks.length ? lane : { ...lane, blocks: inside }
}

function litIn(lane: Lane, tie: Tie | undefined): string {
  if (!tie) return ''
  return lane.blocks
    .filter(({ id }) => id === tie.from || id === tie.to)
    .map(({ id }) => id)
    .join(' ')
}

function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
}

function cellRect(cell: HTMLElement | null): DOMRect {
  return cell?.getBoundingClientRect() ?? new DOMRect()
}
