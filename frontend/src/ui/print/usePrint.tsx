import { useState, type ReactNode } from 'react'
import { createPortal, flushSync } from 'react-dom'

/** Prints a sheet of its own instead of the page. Answers what to put on the page, and the way to print. */
export function usePrint(sheet: () => ReactNode): { sheet: ReactNode; print: () => void } {
  const [printing, setPrinting] = useState(false)
  const print = () => {
    flushSync(() => setPrinting(true))
    window.print()
    setPrinting(false)
  }
  return {
    sheet: printing && createPortal(<div className="sv-sheet">{sheet()}</div>, document.body),
    print,
  }
}
