import { useCallback, useEffect, useRef, useState } from 'react'

interface Shown {
  readonly block: string
  readonly rect: DOMRect
}

const OPEN_AFTER_MS = 250
const CLOSE_AFTER_MS = 160

/** The card beside the block that the pointer rests on or the keyboard stands on; Escape puts it away. */
export function useBlockCard() {
  const [shown, setShown] = useState<Shown>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const after = useCallback((milliseconds: number, next: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(next, milliseconds)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])

  const rest = useCallback(
    (cell: HTMLElement | null, at?: { clientX: number }) => {
      const block = cell?.dataset.block
      if (!cell || !block) after(CLOSE_AFTER_MS, () => setShown(undefined))
      else after(at ? OPEN_AFTER_MS : 0, () => setShown({ block, rect: cell.getBoundingClientRect() }))
    },
    [after],
  )
  const stay = useCallback(() => clearTimeout(timer.current), [])
  const close = useCallback(() => {
    clearTimeout(timer.current)
    setShown(undefined)
  }, [])

  const open = shown !== undefined
  useEffect(() => {
    if (!open) return
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open, close])

  return { shown, rest, stay, close }
}
