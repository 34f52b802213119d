import { createContext, useContext } from 'react'

/** The team and date that a screen is about. */
export interface Day {
  readonly team: string
  readonly date: string
}

export const DayContext = createContext<Day | undefined>(undefined)

export function useDay(): Day {
  const day = useContext(DayContext)
  if (!day) throw new Error('No day here: put the component inside <DayContext value={{ team, date }}>')
  return day
}

/** Where the answers about a day are kept; `whole` covers them all. */
export const dayKeys = {
  whole: ({ team, date }: Day) => ['day', team, date] as const,
  plan: ({ team, date }: Day) => ['day', team, date, 'plan'] as const,
  solve: ({ team, date }: Day) => ['day', team, date, 'solve'] as const,
  history: ({ team, date }: Day) => ['day', team, date, 'history'] as const,
  proposals: ({ team, date }: Day) => ['day', team, date, 'proposals'] as const,
  publication: ({ team, date }: Day) => ['day', team, date, 'publication'] as const,
  candidates: ({ team, date }: Day, visit: string) => ['day', team, date, 'candidates', visit] as const,
  why: ({ team, date }: Day, visit: string, seat: number) => ['day', team, date, 'why', visit, seat] as const,
  dryRun: ({ team, date }: Day) => ['day', team, date, 'dry-run'] as const,
}
