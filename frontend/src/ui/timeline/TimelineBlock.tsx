import { memo } from 'react'
import type { Lane, LaneBlock } from './lane'
import type { Parts } from './parts'
import { percentOf, widthOf, type TimeRange } from './timeScale'
import classes from './timeline.module.css'

interface Props<B extends LaneBlock, L extends Lane<B>> {
  block: B
  row: string
  range: TimeRange
  level: number
  levels: number
  tabStop: boolean
  selected: boolean
  lit: boolean
  faint: boolean
  held: boolean
  parts: Parts<B, L>
}

function Block<B extends LaneBlock, L extends Lane<B>>(props: Props<B, L>) {
  const { block, row, range, level, levels, tabStop, selected, lit, faint, held, parts } = props
  const { tone, marks } = parts.marksOf(block)
  const height = 100 / levels
  return (
    <>
      <Lead block={block} range={range} faint={faint} />
      <div
        role="gridcell"
        className={classes.block}
        style={{
          left: `${percentOf(range, block.start)}%`,
          width: `${widthOf(range, block.end - block.start)}%`,
          top: `calc(var(--block-inset) + ${level} * (100% - 2 * var(--block-inset)) / ${levels})`,
          height: `calc((100% - 2 * var(--block-inset)) * ${height / 100})`,
        }}
        tabIndex={tabStop ? 0 : -1}
        aria-label={parts.describe(block)}
        aria-selected={selected}
        data-row={row}
        data-block={block.id}
        data-tone={tone}
        data-marks={marks}
        data-movable={block.movable || undefined}
        data-lit={lit || undefined}
        data-faint={faint || undefined}
        data-held={held || undefined}
      >
        <parts.Content block={block} />
      </div>
    </>
  )
}

/** The way there (a thin line) and the wait at the door (hatched), both before the block. */
function Lead({ block, range, faint }: { block: LaneBlock; range: TimeRange; faint: boolean }) {
  const { travel, wait, start } = block
  const arrival = start - wait
  return (
    <>
      {travel > 0 && (
        <div
          className={classes.travel}
          data-faint={faint || undefined}
          style={{ left: `${percentOf(range, arrival - travel)}%`, width: `${widthOf(range, travel)}%` }}
        />
      )}
      {wait > 0 && (
        <div
          className={classes.wait}
          data-faint={faint || undefined}
          style={{ left: `${percentOf(range, arrival)}%`, width: `${widthOf(range, wait)}%` }}
        />
      )}
    </>
  )
}

export const TimelineBlock = memo(Block) as typeof Block
