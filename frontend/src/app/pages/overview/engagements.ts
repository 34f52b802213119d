import type { AdvisorRequest, MeetingSummary, TeamSummary } from '@/api/types'
import type { Overview } from './useOverview'

/** Something an advisor goes to. Times are HH:mm. */
export interface Engagement {
  id: string
  team: TeamSummary
  date: string
  from: string
  to: string
  place?: string
  meeting?: MeetingSummary
  request?: AdvisorRequest
}

/** The team's meetings with the advisor, and what has been arranged with those who asked, by time. */
export function advisorsMeetings({ meetings, requests }: Overview): Engagement[] {
  const regular = meetings.found
    .filter(({ value }) => value.appointment.kind === 'ADVISOR')
    .map(({ team, value }): Engagement => {
      const { date, start, place } = value.appointment
      return {
        id: value.id,
        team,
        date,
        from: start.slice(0, 5),
        to: value.end.slice(0, 5),
        ...(place === undefined ? {} : { place }),
        meeting: value,
      }
    })
  const arranged = requests.found.flatMap(({ team, value }): Engagement[] => {
    if (!value.appointed) return []
    const { date, start, minutes, place } = value.appointed
    return [
      {
        id: value.id,
        team,
        date,
        from: start.slice(0, 5),
        to: later(start, minutes),
        ...(place === undefined ? {} : { place }),
        request: value,
      },
    ]
  })
  return [...regular, ...arranged].sort((a, b) => `${a.date} ${a.from}`.localeCompare(`${b.date} ${b.from}`))
}

/** The other that takes place at the same time, if any. */
export const clashOf = (one: Engagement, all: Engagement[]) =>
  all.find(
    (other) => other.id !== one.id && other.date === one.date && other.from < one.to && one.from < other.to,
  )

function later(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number)
  const end = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1)
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
