import type { Lane } from './lane'
import type { Tie } from './parts'
import { percentOf, ticksOf, type Minute, type TimeRange } from './timeScale'
import classes from './timeline.module.css'

interface Props {
  lanes: readonly Lane[]
  range: TimeRange
  /** Minutes between two lines. */
  every: number
  ties: readonly Tie[]
  lit: string | undefined
  now: Minute | undefined
}

/** Lines across the rows: the hours, the present moment, and what ties two people's visit together. */
export function Overlay({ lanes, range, every, ties, lit, now }: Props) {
  const places = placesOf(lanes)
  return (
    <div className={classes.overlay} aria-hidden>
      {ticksOf(range, every).map((minute) => (
        <div key={minute} className={classes.gridline} style={{ left: `${percentOf(range, minute)}%` }} />
      ))}
      {ties.map((tie) => {
        const [a, b] = [places.get(tie.from), places.get(tie.to)]
        if (!a || !b || a.row === b.row) return null
        const [upper, lower] = a.row < b.row ? [a, b] : [b, a]
        return (
          <div
            key={tie.id}
            className={classes.tie}
            data-lit={tie.id === lit || undefined}
            style={{
              left: `${percentOf(range, Math.max(a.start, b.start))}%`,
              top: `${((upper.row + 1) / lanes.length) * 100}%`,
              height: `${((lower.row - upper.row - 1) / lanes.length) * 100}%`,
            }}
          />
        )
      })}
      {now !== undefined && now >= range.from && now <= range.to && (
        <div className={classes.now} style={{ left: `${percentOf(range, now)}%` }} />
      )}
    </div>
  )
}

function placesOf(lanes: readonly Lane[]): Map<string, { row: number; start: Minute }> {
  const places = new Map<string, { row: number; start: Minute }>()
  lanes.forEach((lane, row) => {
    for (const { id, start } of lane.blocks) places.set(id, { row, start })
  })
  return places
}
