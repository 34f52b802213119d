import { NavLink } from 'react-router'
import styles from './subNav.module.css'

interface Props {
  label: string
  /** Pages of one place; `end` where the address of one begins those of others. */
  pages: { to: string; name: string; end?: boolean }[]
}

/** The pages of one place, side by side. */
export function SubNav({ label, pages }: Props) {
  return (
    <nav aria-label={label} className={styles.nav}>
      {pages.map(({ to, name, end = false }) => (
        <NavLink key={to} to={to} end={end} data-name={name}>
          {name}
        </NavLink>
      ))}
    </nav>
  )
}
