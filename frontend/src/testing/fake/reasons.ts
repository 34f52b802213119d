import type { Reason } from '@/api/types'
import type { FakeVisit } from './day'
import { competenceWords } from './tasks'
import type { TimedRoute } from './timing'
import { clock, type Words } from './words'

/** Why each person at work has not got the visit. */
export function reasonsFor(visit: FakeVisit, routes: TimedRoute[], words: Words): Reason[] {
  const da = words === 'da'
  return routes.map(({ route, stops }) => {
    const { member } = route
    const told = { member: member.id, memberName: member.name, profession: member.profession }
    const first = member.name.split(' ')[0] ?? ''
    if (!member.competences.includes(visit.competence)) {
      const what = competenceWords[visit.competence]?.[words] ?? visit.competence
      return {
        ...told,
        code: 'NO_COMPETENCE',
        text: da ? `${first} er ikke oplært i ${what}.` : `${first} is not trained in ${what}.`,
      }
    }
    if (visit.latest < route.start || visit.earliest + visit.minutes > route.end) {
      const span = `${clock(route.start, words)}-${clock(route.end, words)}`
      return {
        ...told,
        code: 'OUTSIDE_SHIFT',
        text: da ? `${first} er på vagt ${span}.` : `${first} is on shift ${span}.`,
      }
    }
    const busy = stops.find((stop) => stop.end > visit.earliest)
    const with_ = busy ? `${clock(busy.start, words)}-${clock(busy.end, words)}` : ''
    return {
      ...told,
      code: 'WINDOW_FULL',
      text: da
        ? `${first} har allerede besøg ${with_} og når det ikke.`
        : `${first} already has a visit ${with_} and cannot make it.`,
    }
  })
}
