import { percentOf, ticksOf, type Minute, type TimeRange } from './timeScale'
import classes from './timeline.module.css'

interface Props {
  range: TimeRange
  /** Minutes between two lines. */
  every: number
  /** Over the heads of the rows. */
  corner: string
  /** Over the lanes, for those who hear the board. */
  title: string
  now: { minute: Minute; label: string } | undefined
  hour: (minute: Minute) => string
}

/** The hours over the board. */
export function Ruler({ range, every, corner, title, now, hour }: Props) {
  return (
    <div role="row" aria-rowindex={1} className={classes.ruler}>
      <div role="columnheader" className={classes.corner}>
        {corner}
      </div>
      <div role="columnheader" className={classes.hours}>
        <span className={classes.heard}>{title}</span>
        {ticksOf(range, every).map((minute) => (
          <span
            key={minute}
            aria-hidden
            className={classes.hour}
            style={{ left: `${percentOf(range, minute)}%` }}
          >
            {hour(minute)}
          </span>
        ))}
        {now && (
          <span aria-hidden className={classes.nowLabel} style={{ left: `${percentOf(range, now.minute)}%` }}>
            {now.label}
          </span>
        )}
      </div>
    </div>
  )
}
