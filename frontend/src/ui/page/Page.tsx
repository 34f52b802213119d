import { Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import styles from './page.module.css'

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
  const heading = useRef<HTMLHeadingElement>(null)
  const arrived = useRef(useLocation().key !== 'default')
  useEffect(() => {
    if (arrived.current) heading.current?.focus({ preventScroll: true })
    arrived.current = false
  }, [])
  useEffect(() => {
    document.title = `${tabTitle} · Samvagt`
  }, [tabTitle])
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
