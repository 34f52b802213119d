import type { ReactNode } from 'react'
import { LoadingRows } from '@/ui/page/Loading'
import styles from './overview.module.css'

interface Props {
  /** What it is called in the address. */
  id: string
  title: string
  lead?: string
  isPending: boolean
  children: ReactNode
}

/** One part of the overview. */
export function Section({ id, title, lead, isPending, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead !== undefined && <p className={styles.quiet}>{lead}</p>}
      {isPending ? <LoadingRows rows={2} height={72} /> : children}
    </section>
  )
}
