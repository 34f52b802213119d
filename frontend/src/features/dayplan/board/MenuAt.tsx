import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './menu.module.css'

interface Props {
  label: string
  at: DOMRect
  onClose: () => void
  children: ReactNode
}

/** A menu that opens at a place on the board. */
export function MenuAt({ label, at, onClose, children }: Props) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" shadow="md" returnFocus withinPortal>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={label}
          className={classes.anchor}
          style={{ left: at.left, top: at.top, width: at.width, height: at.height }}
        />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
