import { useEffect } from 'react'

/** Ctrl+Z (Cmd+Z) anywhere on the page, except where one writes. */
export function useUndoKey(undo: () => void, canUndo: boolean) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey || !canUndo) return
      if (target instanceof Element && target.closest('input, textarea, [contenteditable], [role="dialog"]'))
        return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, canUndo])
}
