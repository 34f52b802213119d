import { memo, useMemo } from 'react'
import { levelsOf, type Lane, type LaneBlock } from './lane'
import type { AimView, Note, Parts } from './parts'
import { TimelineBlock } from './TimelineBlock'
import { percentOf, widthOf, type TimeRange } from './timeScale'
import classes from './timeline.module.css'

interface Props<B extends LaneBlock, L extends Lane<B>> {
  lane: L
  index: number
  range: TimeRange
  parts: Parts<B, L>
  /** The block that the tab key stops at, `null` for the row's head, undefined for neither. */
  tabStop: string | null | undefined
  selected: string | undefined
  /** Ids of the blocks to light up, joined by a space: a plain value keeps rows from being drawn for nothing. */
  lit: string
  held: string | undefined
  faint: ReadonlySet<string> | undefined
  aim: AimView | undefined
  note: Note | undefined
  homeTravel: number
}

function Row<B extends LaneBlock, L extends Lane<B>>(props: Props<B, L>) {
  const { lane, index, range, parts, tabStop, selected, lit, held, faint, aim, note, homeTravel } = props
  const levels = useMemo(() => levelsOf(lane.blocks), [lane.blocks])
  const lights = lit === '' ? [] : lit.split(' ')
  const last = lane.blocks.reduce((end, block) => Math.max(end, block.end), lane.start)
  return (
    <div role="row" aria-rowindex={index + 2} className={classes.row} data-aimed={aim ? true : undefined}>
      <div role="rowheader" className={classes.head}>
        <button
          type="button"
          className={classes.headButton}
          tabIndex={tabStop === null ? 0 : -1}
          data-head
          data-row={lane.id}
          aria-haspopup="menu"
          aria-label={parts.nameOf(lane)}
        >
          <parts.Head lane={lane} />
        </button>
        {note && (
          <span className={classes.note} data-bad={note.bad || undefined}>
            {note.text}
          </span>
        )}
      </div>
      <div role="presentation" className={classes.lane} data-lane={lane.id}>
        <div
          className={classes.shift}
          style={{
            left: `${percentOf(range, lane.start)}%`,
            width: `${widthOf(range, lane.end - lane.start)}%`,
          }}
        />
        {lane.blocks.map((block) => (
          <TimelineBlock
            key={block.id}
            block={block}
            row={lane.id}
            range={range}
            level={levels.get(block.id)?.level ?? 0}
            levels={levels.get(block.id)?.of ?? 1}
            tabStop={tabStop === block.id}
            selected={selected === block.id}
            lit={lights.includes(block.id)}
            faint={faint?.has(block.id) ?? false}
            held={held === block.id}
            parts={parts}
          />
        ))}
        {homeTravel > 0 && (
          <div
            className={classes.travel}
            style={{ left: `${percentOf(range, last)}%`, width: `${widthOf(range, homeTravel)}%` }}
          />
        )}
        {aim && <Aim aim={aim} range={range} above={index > 6} />}
      </div>
    </div>
  )
}

function Aim({ aim, range, above }: { aim: AimView; range: TimeRange; above: boolean }) {
  const at = percentOf(range, aim.landing?.start ?? aim.at)
  return (
    <>
      {aim.landing ? (
        <div
          data-aim
          className={classes.landing}
          data-bad={aim.bad || undefined}
          style={{ left: `${at}%`, width: `${widthOf(range, aim.landing.end - aim.landing.start)}%` }}
        />
      ) : (
        <div data-aim className={classes.mark} data-bad={aim.bad || undefined} style={{ left: `${at}%` }} />
      )}
      <div
        className={classes.tag}
        data-bad={aim.bad || undefined}
        data-above={above || undefined}
        style={at > 50 ? { right: `${Math.max(0, 96 - at)}%` } : { left: `${at}%` }}
      >
        {aim.tag}
      </div>
    </>
  )
}

export const TimelineRow = memo(Row) as typeof Row
