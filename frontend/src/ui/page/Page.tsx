import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './page.module.css'
import { useArrival, useTabTitle } from './usePage'

interface Props {
  title: string
  /** What the browser's tab and history say, where the title itself is a person's name. */
  tabTitle?: string
  /** A line under the title. */
  lead?: ReactNode
  actions?: ReactNode
  /** Uses the whole width, as the board does; otherwise lines keep a length that reads well. */
  wide?: boolean
  children: ReactNode
}

/** A page with its one heading. Coming from another page, the heading takes the focus and is read aloud. */
export function Page({ title, tabTitle = title, lead, actions, wide = false, children }: Props) {
  const heading = useArrival<HTMLHeadingElement>()
  useTabTitle(tabTitle)
  return (
    <div className={wide ? styles.wide : styles.page}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <Title order={1} tabIndex={-1} ref={heading}>
            {title}
          </Title>
          {lead != null && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  )
}
