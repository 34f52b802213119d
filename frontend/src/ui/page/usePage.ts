import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'

/** Says in the browser's tab what the page is about. */
export function useTabTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Samvagt`
  }, [title])
}

/** Coming from another page, the focus goes here and is read aloud; opening Samvagt leaves it alone. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const here = useRef<T>(null)
  const arrived = useRef(useLocation().key !== 'default')
  useEffect(() => {
    if (arrived.current) here.current?.focus({ preventScroll: true })
    arrived.current = false
  }, [])
  return here
}
