import { useEffect } from 'react'

const steps: Record<string, number> = { ArrowRight: 1, n: 1, N: 1, ArrowLeft: -1, p: -1, P: -1 }

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.role === 'option')

/** An arrow or N for the next item, P for the one before; keys that are written somewhere are left alone. */
export function useKeys(go: (by: number) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return
      event.preventDefault()
      go(step)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [go])
}
