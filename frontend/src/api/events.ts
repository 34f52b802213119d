import type { PlanEvent, Solve } from './types'

interface DayListener {
  onSolve?: (solve: Solve) => void
  onPlan?: (event: PlanEvent) => void
  /** True once the line is open, false while the browser is trying again. */
  onConnected?: (connected: boolean) => void
}

interface TeamListener {
  /** A need was flagged or took a step; it may be a relative who calls. */
  onNeeds: () => void
  /** A relative answered an offer on their own page. */
  onAnswers: () => void
  /** The line is open again after it was broken: something may have been missed. */
  onAgain: () => void
}

const lineTo = (team: string, rest: string) =>
  new EventSource(`/api/teams/${encodeURIComponent(team)}${rest}/events`)

/** Follows a day: how far the planning is and what others change. Answers the way to stop. */
export function followDay(team: string, date: string, listener: DayListener): () => void {
  const source = lineTo(team, `/day-plans/${date}`)
  source.addEventListener('solve', (event) => listener.onSolve?.(JSON.parse(event.data as string) as Solve))
  source.addEventListener('plan', (event) => listener.onPlan?.(JSON.parse(event.data as string) as PlanEvent))
  source.addEventListener('open', () => listener.onConnected?.(true))
  source.addEventListener('error', () => listener.onConnected?.(false))
  return () => source.close()
}

/** Follows what a team's relatives ask and answer. Answers the way to stop. */
export function followTeam(team: string, listener: TeamListener): () => void {
  const source = lineTo(team, '')
  let broken = false
  source.addEventListener('needs', listener.onNeeds)
  source.addEventListener('answers', listener.onAnswers)
  source.addEventListener('open', () => {
    if (broken) listener.onAgain()
    broken = false
  })
  source.addEventListener('error', () => {
    broken = true
  })
  return () => source.close()
}
