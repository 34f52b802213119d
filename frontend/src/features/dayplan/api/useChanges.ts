import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { ApiProblem, hasCode } from '@/api/problem'
import type { BrokenRule, DayPlan, OverrideResult, Solve } from '@/api/types'
import type { Asked } from '../plan/asked'
import { optimistic } from '../plan/optimistic'
import { dayKeys, useDay, type Day } from './day'
import { sendChange } from './sendChange'
import { dayPlanQuery } from './useDayPlan'
import { historyQuery } from './useHistory'

/** Why a change was not made; nothing of what was asked is lost. */
export type Trouble =
  | { readonly kind: 'stale'; readonly asked: Asked | 'undo' }
  | { readonly kind: 'reason'; readonly asked: Asked; readonly broken: BrokenRule[] }
  | { readonly kind: 'failed'; readonly asked: Asked | 'undo'; readonly text: string | undefined }

export interface Done {
  readonly asked: Asked | 'undo'
  readonly before: DayPlan
  readonly result: OverrideResult
}

export interface Changes {
  /** Makes the change: shown at once (as `preview` where a dry run has told it), then as the server has it. */
  readonly make: (asked: Asked, preview?: DayPlan) => void
  readonly undo: () => void
  readonly saving: boolean
  readonly trouble: Trouble | undefined
  readonly done: Done | undefined
  /** Opens the question for a reason without asking the server, where a dry run has told which rules break. */
  readonly askReason: (asked: Asked, broken: BrokenRule[]) => void
  readonly settle: () => void
}

/** While the planning steps the version each second a change may miss it; it is then made on the next one. */
const AGAIN = 3

/** Changes to the day, one after the other, each against the version that the one before it left. */
export function useChanges(): Changes {
  const { team, date } = useDay()
  const queries = useQueryClient()
  const queue = useRef<Promise<void>>(Promise.resolve())
  const [underWay, setUnderWay] = useState(0)
  const [trouble, setTrouble] = useState<Trouble>()
  const [done, setDone] = useState<Done>()

  const enqueue = useCallback(
    (asked: Asked | 'undo', preview?: DayPlan) => {
      setTrouble(undefined)
      setUnderWay((count) => count + 1)
      const change = async () => {
        try {
          setDone(await makeChange(queries, { team, date }, asked, preview))
        } catch (error) {
          setDone(undefined)
          setTrouble(troubleOf(asked, error))
        } finally {
          setUnderWay((count) => count - 1)
        }
      }
      queue.current = queue.current.then(change)
    },
    [queries, team, date],
  )
  const undo = useCallback(() => enqueue('undo'), [enqueue])
  const askReason = useCallback(
    (asked: Asked, broken: BrokenRule[]) => setTrouble({ kind: 'reason', asked, broken }),
    [],
  )
  const settle = useCallback(() => setTrouble(undefined), [])

  return useMemo(
    () => ({ make: enqueue, undo, saving: underWay > 0, trouble, done, askReason, settle }),
    [enqueue, undo, underWay, trouble, done, askReason, settle],
  )
}

async function makeChange(
  queries: QueryClient,
  day: Day,
  asked: Asked | 'undo',
  preview: DayPlan | undefined,
  again = AGAIN,
): Promise<Done | undefined> {
  const key = dayKeys.plan(day)
  await queries.cancelQueries({ queryKey: key })
  const before = queries.getQueryData<DayPlan>(key)
  if (!before) return undefined
  const { version } = before
  if (asked !== 'undo')
    queries.setQueryData<DayPlan>(key, { ...(preview ?? optimistic(before, asked)), version })
  try {
    const result = await sendChange(day, asked, version)
    queries.setQueryData(key, result.plan)
    for (const stale of [dayKeys.history(day), dayKeys.proposals(day), dayKeys.publication(day)])
      void queries.invalidateQueries({ queryKey: stale })
    return { asked, before, result }
  } catch (error) {
    queries.setQueryData(key, before)
    if (!hasCode(error, 'STALE_VERSION')) throw error
    await queries.query({ ...dayPlanQuery(day), staleTime: 0 }).catch(() => undefined)
    if (again > 0 && (await onlyPlanningChanged(queries, day, version)))
      return await makeChange(queries, day, asked, undefined, again - 1)
    throw error
  }
}

async function onlyPlanningChanged(queries: QueryClient, day: Day, since: number): Promise<boolean> {
  const history = await queries.query({ ...historyQuery(day), staleTime: 0 }).catch(() => undefined)
  const planning = queries.getQueryData<Solve>(dayKeys.solve(day))?.state === 'RUNNING'
  const others = history?.filter((one) => one.version > since && one.type !== 'SOLVE')
  return planning && others?.length === 0
}

function troubleOf(asked: Asked | 'undo', error: unknown): Trouble {
  if (hasCode(error, 'STALE_VERSION')) return { kind: 'stale', asked }
  if (hasCode(error, 'REASON_NEEDED') && asked !== 'undo')
    return { kind: 'reason', asked, broken: error.brokenRules }
  return { kind: 'failed', asked, text: error instanceof ApiProblem ? error.message : undefined }
}
