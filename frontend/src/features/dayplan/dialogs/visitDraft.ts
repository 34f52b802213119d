import type { VisitMode } from '@/api/types'
import type { NewVisit } from '../api/useAddVisit'

/** A visit as it is being written. */
export interface VisitDraft {
  citizen: string | null
  task: string | null
  minutes: number
  earliest: string
  latest: string
  strict: boolean
  two: boolean
  mode: VisitMode
  priority: number
  reason: string
}

type Problem = 'add.missing' | 'add.badTimes' | 'reasonMissing'

/** What is missing or wrong, by field. */
export function problemsOf(draft: VisitDraft): Partial<Record<keyof VisitDraft, Problem>> {
  const { citizen, task, minutes, earliest, latest, reason } = draft
  return {
    ...(citizen ? {} : { citizen: 'add.missing' as const }),
    ...(task ? {} : { task: 'add.missing' as const }),
    ...(minutes > 0 ? {} : { minutes: 'add.missing' as const }),
    ...(earliest ? {} : { earliest: 'add.missing' as const }),
    ...(latest ? {} : { latest: 'add.missing' as const }),
    ...(earliest && latest && latest < earliest ? { latest: 'add.badTimes' as const } : {}),
    ...(reason.trim() ? {} : { reason: 'reasonMissing' as const }),
  }
}

/** The visit to ask for; undefined while something is missing. */
export function newVisitOf(draft: VisitDraft): NewVisit | undefined {
  const { citizen, task, minutes, earliest, latest, strict, two, mode, priority, reason } = draft
  if (!citizen || !task || Object.keys(problemsOf(draft)).length > 0) return undefined
  return {
    citizen,
    task,
    minutes,
    earliestStart: earliest,
    latestStart: latest,
    strict,
    staff: two ? 2 : 1,
    mode,
    priority,
    reason: reason.trim(),
  }
}
