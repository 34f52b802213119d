import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followOwnPage } from '@/api/events'
import { all, ownPageQuery } from './useOwnPage'

/**
 * Asks anew as soon as something changes for the relative: what a citizen closes is gone from the screen at once. A tab
 * that nobody looks at hangs up, and asks anew when it is shown again.
 */
export function useOwnLine() {
  const queries = useQueryClient()
  useEffect(() => {
    let stop: (() => void) | undefined
    const askAgain = () => {
      void queries.invalidateQueries({ queryKey: ownPageQuery.queryKey })
      void queries.invalidateQueries({ queryKey: all })
    }
    const look = () => {
      if (document.visibilityState === 'hidden') {
        stop?.()
        stop = undefined
      } else if (!stop) {
        stop = followOwnPage({ onChanged: askAgain })
        askAgain()
      }
    }
    if (document.visibilityState !== 'hidden') stop = followOwnPage({ onChanged: askAgain })
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      stop?.()
    }
  }, [queries])
}
