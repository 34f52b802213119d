import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Names the browser's tab, and gives the heading the focus when one comes from another page. */
export function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrived = useRef(useLocation().key !== 'default')
  useEffect(() => {
    if (arrived.current) heading.current?.focus({ preventScroll: true })
    arrived.current = false
  }, [])
  useEffect(() => {
    document.title = `${title} · Samvagt`
  }, [title])
  return heading
}
