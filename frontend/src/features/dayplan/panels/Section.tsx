import { type ReactNode } from 'react'
import classes from './panels.module.css'

interface Props {
  title: string
  count?: number | undefined
  open?: boolean
  children: ReactNode
}

/** A part of the side that can be folded away. */
export function Section({ title, count, open = true, children }: Props) {
  return (
    <details className={classes.section} open={open}>
      <summary className={classes.summary}>
        <h2 className={classes.title}>
          {title}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </h2>
      </summary>
      {children}
    </details>
  )
}
