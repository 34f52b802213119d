import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './parts.module.css'

export interface Part {
  /** Where it is found on the page. */
  id: string
  /** The heading that it stands under. */
  name: string
  content: ReactNode
  /** Shares the line with the next one where there is room. */
  half?: boolean
}

/** A page of many parts: what there is on top, always at hand, and each of them one tap away. */
export function Parts({ parts }: { parts: Part[] }) {
  const { t } = useTranslation('ui')
  return (
    <>
      <nav aria-label={t('onThisPage')} className={styles.nav}>
        {parts.map(({ id, name }) => (
          <a key={id} href={`#${id}`} onClick={goTo}>
            {name}
          </a>
        ))}
      </nav>
      <div className={styles.parts}>
        {parts.map(({ id, half = false, content }) => (
          <div key={id} id={id} className={styles.part} data-half={half || undefined}>
            {content}
          </div>
        ))}
      </div>
    </>
  )
}

/** Goes there without a step in the browser's history, and lets the heading be read aloud. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const part = document.getElementById(event.currentTarget.hash.slice(1))
  const heading = part?.querySelector('h2')
  if (!part || !heading) return
  event.preventDefault()
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  part.scrollIntoView()
}
