import type { TFunction } from 'i18next'
import type { DayPlan } from '@/api/types'

/** A part of the line of the day; clicking it shows its visits. */
export type Part = 'all' | 'unassigned' | 'travel' | 'newFace' | 'late' | 'broken'

export interface LinePart {
  readonly part: Part
  readonly text: string
  /** Something to look at: marked with a sign, never with colour alone. */
  readonly urgent: boolean
}

/** The day in one line: `104 besøg, 1 ikke placeret, 11 t 20 min på cykel, 78 % kendte ansigter`. */
export function dayLine(
  { summary, routes }: Pick<DayPlan, 'summary' | 'routes'>,
  t: TFunction<'dayplan'>,
  minutes: (minutes: number) => string,
): LinePart[] {
  const allBike =
    routes.length > 0 && routes.every(({ travelMode }) => travelMode === 'BIKE' || travelMode === 'E_BIKE')
  const parts: LinePart[] = [
    { part: 'all', text: t('line.visits', { count: summary.visits }), urgent: false },
    {
      part: 'unassigned',
      text: t('line.unassigned', { count: summary.unassigned }),
      urgent: summary.unassigned > 0,
    },
    {
      part: 'travel',
      text: t(allBike ? 'line.byBike' : 'line.travel', { minutes: minutes(summary.travelMinutes) }),
      urgent: false,
    },
    { part: 'newFace', text: t('line.known', { percent: summary.knownFacePercent }), urgent: false },
  ]
  if (summary.lateVisits > 0)
    parts.push({ part: 'late', text: t('line.late', { count: summary.lateVisits }), urgent: true })
  if (summary.brokenRules > 0)
    parts.push({ part: 'broken', text: t('line.broken', { count: summary.brokenRules }), urgent: true })
  return parts
}
