import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/ui/icon/Icon'
import styles from './empty.module.css'

interface Props {
  icon: IconName
  /** What would be here. */
  title: string
  /** What it is for, and the first step. */
  children?: ReactNode
}

/** A page or part with nothing in it yet: what it is for, and the first step. */
export function Empty({ icon, title, children }: Props) {
  return (
    <div className={styles.empty}>
      <Icon of={icon} size={36} />
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}
