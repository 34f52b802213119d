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
  /** What is handed over was written, told anew, read by somebody more, or is no longer true. */
  onHandovers: () => void
  /** The line is open again after it was broken: something may have been missed. */
  onAgain: () => void
}

interface OwnPageListener {
  /** Something that concerns the relative has changed, or may have while the line was down. */
  onChanged: () => void
}

/** How long to wait before asking by oneself where there is no line, in milliseconds. */
export const WITHOUT_LINE = 10_000

/** Milliseconds before a line that was refused is tried again: doubled each time, up to the longest. */
const [SOONEST, LONGEST] = [1_000, 30_000]

/**
 * Opens a line, and opens it again where the server refused it: browsers give up then, while a line that breaks they
 * mend by themselves. Answers the way to stop.
 */
function keepOpen(path: string, listen: (source: EventSource) => void): () => void {
  let source: EventSource
  let waiting: ReturnType<typeof setTimeout> | undefined
  let delay = SOONEST
  const open = () => {
    source = new EventSource(path)
    source.addEventListener('open', () => {
      delay = SOONEST
    })
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return
      waiting = setTimeout(open, delay)
      delay = Math.min(delay * 2, LONGEST)
    })
    listen(source)
  }
  open()
  return () => {
    clearTimeout(waiting)
    source.close()
  }
}

const lineOf = (team: string, rest: string) => `/api/teams/${encodeURIComponent(team)}${rest}/events`

/** Follows a day: how far the planning is and what others change. Answers the way to stop. */
export const followDay = (team: string, date: string, listener: DayListener): (() => void) =>
  keepOpen(lineOf(team, `/day-plans/${date}`), (source) => {
    source.addEventListener('solve', (event) => listener.onSolve?.(JSON.parse(event.data as string) as Solve))
    source.addEventListener('plan', (event) =>
      listener.onPlan?.(JSON.parse(event.data as string) as PlanEvent),
    )
    source.addEventListener('open', () => listener.onConnected?.(true))
    source.addEventListener('error', () => listener.onConnected?.(false))
  })

/** Follows what a team's relatives ask and answer and what is handed over. Answers the way to stop. */
export function followTeam(team: string, listener: TeamListener): () => void {
  let broken = false
  return keepOpen(lineOf(team, ''), (source) => {
    source.addEventListener('needs', listener.onNeeds)
    source.addEventListener('answers', listener.onAnswers)
    source.addEventListener('handovers', listener.onHandovers)
    source.addEventListener('open', () => {
      if (broken) listener.onAgain()
      broken = false
    })
    source.addEventListener('error', () => {
      broken = true
    })
  })
}

/**
 * Follows what changes for the relative who is signed in. While the line is down, `onChanged` is called every ten
 * seconds all the same, so that what a citizen has closed is not shown for long. Answers the way to stop.
 */
export function followOwnPage({ onChanged }: OwnPageListener): () => void {
  let down = false
  const asking = setInterval(() => {
    if (down) onChanged()
  }, WITHOUT_LINE)
  const stop = keepOpen('/api/portal/events', (line) => {
    line.addEventListener('changed', onChanged)
    line.addEventListener('open', () => {
      if (down) onChanged()
      down = false
    })
    line.addEventListener('error', () => {
      down = true
    })
  })
  return () => {
    clearInterval(asking)
    stop()
  }
}
