import type { DayPlan } from '@/api/types'

/** The tasks a visit can have, as far as the day tells: those of its visits, by name. */
export function tasksOf(plan: DayPlan): { value: string; label: string }[] {
  const visits = [
    ...plan.routes.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'VISIT')),
    ...plan.unassigned,
  ]
  const labels = new Map(visits.map(({ task, taskLabel }) => [task, taskLabel]))
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da'))
}
