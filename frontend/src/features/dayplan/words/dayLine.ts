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

/**
 * The day in one line; a group takes the place of visits, so there are fewer once it is placed: `104 besøg, 1 ikke placeret, 11 t 20 min på cykel, 78 % kendte ansigter`.
 */
export function dayLine(
  { summary, routes, groups }: Pick<DayPlan, 'summary' | 'routes' | 'groups'>,
  t: TFunction<'dayplan'>,
  minutes: (minutes: number) => string,
): LinePart[] {
  const allBike =
    routes.length > 0 && routes.every(({ travelMode }) => travelMode === 'BIKE' || travelMode === 'E_BIKE')
  const together = groups
    .filter(({ held }) => held)
    .flatMap(({ participants }) => participants.flatMap(({ replaces }) => replaces)).length
  const visits = t('line.visits', { count: summary.visits })
  const parts: LinePart[] = [
    {
      part: 'all',
      text: together > 0 ? `${visits} ${t('line.together', { count: together })}` : visits,
      urgent: false,
    },
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
