import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { followDay } from '@/api/events'
import type { DayPlan, Solve } from '@/api/types'
import { dayKeys, useDay } from './day'

/** The board is drawn anew at most this often while plans come in. */
const CALM_MS = 700

const running = (solve: Solve | undefined) => solve?.state === 'RUNNING' || solve?.state === 'QUEUED'

/**
 * Keeps the screen in step with the server: how the planning goes, and what others change. Many events within a
 * moment fetch the plan once. Answers whether the line is open.
 */
export function useDayEvents() {
  const { team, date } = useDay()
  const queries = useQueryClient()
  const [connected, setConnected] = useState(true)

  useEffect(() => {
    const day = { team, date }
    let waiting: ReturnType<typeof setTimeout> | undefined
    let newest = 0
    const refresh = () => {
      waiting = undefined
      // One's own change is told of too, often before its answer: then there is nothing more to fetch.
      const known = queries.getQueryData<DayPlan>(dayKeys.plan(day))?.version ?? 0
      const behind = newest > known
      newest = 0
      if (!behind) return
      void queries.invalidateQueries({ queryKey: dayKeys.plan(day) })
      void queries.invalidateQueries({ queryKey: dayKeys.history(day) })
      void queries.invalidateQueries({ queryKey: dayKeys.proposals(day) })
    }
    const soon = () => {
      waiting ??= setTimeout(refresh, CALM_MS)
    }
    const catchUp = () => {
      newest = Infinity
      soon()
    }
    const stop = followDay(team, date, {
      onSolve: (solve) => {
        const before = queries.getQueryData<Solve>(dayKeys.solve(day))
        queries.setQueryData(dayKeys.solve(day), solve)
        if (running(before) && !running(solve)) catchUp()
      },
      onPlan: (event) => {
        const known = queries.getQueryData<DayPlan>(dayKeys.plan(day))
        if (known && event.version <= known.version) return
        newest = Math.max(newest, event.version)
        soon()
      },
      onConnected: (open) => {
        setConnected((was) => {
          if (open && !was) catchUp()
          return open
        })
      },
    })
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [team, date, queries])

  return { connected }
}
