import type { MyDayStop } from '@/api/types'
import type { Letter } from '@/ui/offline/letter'
import type { Mark } from '../api/marks'

/** The stops as they are at the door: what was told counts, also before the server has heard it. */
export const withMarks = (stops: readonly MyDayStop[], waiting: readonly Letter<Mark>[]): MyDayStop[] =>
  stops.map((stop) => {
    const told = waiting.filter(({ told }) => told.visit === stop.visit).at(-1)?.told
    if (!told) return stop
    return { ...stop, state: told.what === 'finished' ? 'DONE' : 'STARTED' }
  })

export interface Split {
  done: MyDayStop[]
  /** Where I am, or where I go next. */
  now: MyDayStop | undefined
  rest: MyDayStop[]
}

/** What lies behind, what is now or next, and what remains. */
export function split(stops: readonly MyDayStop[]): Split {
  const open = stops.filter((stop) => stop.state !== 'DONE')
  const now = open.find((stop) => stop.state === 'STARTED') ?? open[0]
  return {
    done: stops.filter((stop) => stop.state === 'DONE'),
    now,
    rest: open.filter((stop) => stop !== now),
  }
}
