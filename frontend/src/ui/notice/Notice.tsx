import type { ReactNode, Ref } from 'react'
import { Icon, type IconName } from '@/ui/icon/Icon'
import styles from './notice.module.css'

interface Props {
  kind: 'info' | 'warn' | 'danger' | 'good'
  title: ReactNode
  icon?: IconName
  role?: 'alert' | 'status'
  ref?: Ref<HTMLDivElement>
  children?: ReactNode
}

const usual: Record<Props['kind'], IconName> = {
  info: 'changed',
  warn: 'warning',
  danger: 'warning',
  good: 'check',
}

/** Something the reader should know, with a sign and words, never colour alone. */
export function Notice({ kind, title, icon = usual[kind], role, ref, children }: Props) {
  return (
    <div ref={ref} className={styles.notice} data-kind={kind} role={role}>
      <Icon of={icon} />
      <div className={styles.body}>
        <div className={styles.title}>{title}</div>
        {children}
      </div>
    </div>
  )
}
