import type { Appointment, DayPlan, MeetingPrice } from '@/api/types'
import { formatMinutes, minuteOfDay, timeOfMinute } from '@/ui/format/format'
import { memberCalled } from './people'

const FREE: MeetingPrice = {
  planned: true,
  published: false,
  late: 0,
  lateMinutes: 0,
  unassigned: 0,
  broken: 0,
  sentences: [],
  notAtWork: [],
}

/** Names of those invited by name whose shift does not cover all of it. */
const offDuty = (plan: DayPlan, members: string[], from: number, until: number) =>
  members
    .filter(
      (id) =>
        !plan.routes.some(
          (route) =>
            route.member === id && minuteOfDay(route.start) <= from && minuteOfDay(route.end) >= until,
        ),
    )
    .map((id) => memberCalled(id)?.name ?? id)

/** The stops that lie within the meeting wait until it is over. */
export function priceOf(plan: DayPlan | undefined, { start, minutes, members }: Appointment): MeetingPrice {
  const from = minuteOfDay(start.slice(0, 5))
  const until = from + minutes
  const notAtWork = plan ? offDuty(plan, members, from, until) : []
  if (!plan || plan.routes.every((route) => route.stops.length === 0))
    return { ...FREE, planned: false, notAtWork }
  const waiting = plan.routes
    .filter((route) => members.length === 0 || members.includes(route.member))
    .flatMap(({ memberName, stops }) => stops.map((stop) => ({ memberName, stop })))
    .filter(({ stop }) => minuteOfDay(stop.start) < until && minuteOfDay(stop.end) > from)
  const late = waiting.filter(({ stop }) => minuteOfDay(stop.latest) < until)
  const by = late.map(({ stop }) => until - minuteOfDay(stop.latest))
  return {
    ...FREE,
    notAtWork,
    published: plan.status === 'PUBLISHED',
    late: late.length,
    lateMinutes: by.reduce((sum, one) => sum + one, 0),
    sentences: [
      ...late.map(
        ({ memberName, stop }, index) =>
          `Besøget hos ${stop.citizenName ?? stop.taskLabel} begynder ${formatMinutes(by[index] ?? 0, 'da')} for sent: ` +
          `${memberName} kan først være der kl. ${timeOfMinute(until).replace(':', '.')}.`,
      ),
      ...(waiting.length > late.length
        ? [`${waiting.length - late.length} besøg begynder senere end planlagt, men i rette tid.`]
        : []),
      'Ingen regel brydes.',
    ],
  }
}
