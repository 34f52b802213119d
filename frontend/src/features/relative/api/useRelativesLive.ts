import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followTeam } from '@/api/events'
import { keys } from './keys'
import { callsKey } from './useCalls'

/**
 * Asks anew as soon as a relative asks or answers, whatever page is open; that something is handed over is told on the
 * same line and passed on. A tab that nobody looks at hangs up: a browser
 * has few lines to one server, and asks anew when the tab is shown again.
 */
export function useRelativesLive(team: string, onHandovers: () => void) {
  const queries = useQueryClient()
  useEffect(() => {
    let stop: (() => void) | undefined
    const askAgain = () => {
      void queries.invalidateQueries({ queryKey: callsKey(team) })
      void queries.invalidateQueries({ queryKey: keys.all(team) })
    }
    const askAll = () => {
      askAgain()
      onHandovers()
    }
    const follow = () =>
      followTeam(team, { onNeeds: askAgain, onAnswers: askAgain, onHandovers, onAgain: askAll })
    const look = () => {
      if (document.visibilityState === 'hidden') {
        stop?.()
        stop = undefined
      } else if (!stop) {
        stop = follow()
        askAll()
      }
    }
    if (document.visibilityState !== 'hidden') stop = follow()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      stop?.()
    }
  }, [team, queries, onHandovers])
}
