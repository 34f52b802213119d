import type { PlanEvent, Solve } from './types'

/** Where the answer is kept to who calls; asked anew when a day's events say so. */
export const callsKey = (team: string) => ['calls', team] as const

interface Listener {
  onSolve?: (solve: Solve) => void
  onPlan?: (event: PlanEvent) => void
  /** A relative calls, or somebody has taken it. */
  onCalls?: () => void
  /** True once the line is open, false while the browser is trying again. */
  onConnected?: (connected: boolean) => void
}

/** Follows a day: how far the planning is and what others change. Answers the way to stop. */
export function followDay(team: string, date: string, listener: Listener): () => void {
  const source = new EventSource(`/api/teams/${encodeURIComponent(team)}/day-plans/${date}/events`)
  source.addEventListener('solve', (event) => listener.onSolve?.(JSON.parse(event.data as string) as Solve))
  source.addEventListener('plan', (event) => listener.onPlan?.(JSON.parse(event.data as string) as PlanEvent))
  source.addEventListener('calls', () => listener.onCalls?.())
  source.addEventListener('open', () => listener.onConnected?.(true))
  source.addEventListener('error', () => listener.onConnected?.(false))
  return () => source.close()
}
