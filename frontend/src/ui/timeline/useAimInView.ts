import { useEffect, type RefObject } from 'react'
import type { AimView } from './parts'

/** While the arrow keys choose a place, the place is in sight, also where rows or hours lie beyond the edge. */
export function useAimInView(root: RefObject<HTMLElement | null>, aim: AimView | undefined, byKeys: boolean) {
  const row = byKeys ? aim?.row : undefined
  const at = aim?.landing?.start ?? aim?.at
  useEffect(() => {
    if (row === undefined) return
    root.current
      ?.querySelector('[data-aim]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  }, [root, row, at])
}
