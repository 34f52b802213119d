import type { Why } from '@/api/types'
import type { FakeDay } from './day'
import { FakeProblem } from './problem'
import { candidatesFor } from './changes'
import { isKnown, ruleEffects } from './rules'
import { timed, type Timed, type TimedRoute } from './timing'
import type { Reading } from './view'
import { clock } from './words'

export function whyOf(day: FakeDay, visit: string, seat: number, reading: Reading): Why {
  const { words } = reading
  const da = words === 'da'
  const routes = timed(day)
  const route = routes.find((one) =>
    one.stops.some((stop) => stop.visit.id === visit && stop.seat.seat === seat),
  )
  const stop = route?.stops.find((one) => one.visit.id === visit)
  if (!route || !stop) throw new FakeProblem(404, 'UNKNOWN_VISIT')
  const first = route.route.member.name.split(' ')[0] ?? ''
  const sentences = [
    isKnown(stop, route.route.member.id)
      ? da
        ? `${first} er kendt her.`
        : `${first} is known here.`
      : da
        ? `${first} er ny her, men har kort vej: ${stop.travel} min.`
        : `${first} is new here, but has a short way: ${stop.travel} min.`,
    da
      ? `Ønsket er mellem ${clock(stop.visit.earliest, words)} og ${clock(stop.visit.latest, words)}, og besøget begynder ${clock(stop.start, words)}.`
      : `The wish is between ${clock(stop.visit.earliest, words)} and ${clock(stop.visit.latest, words)}, and the visit starts at ${clock(stop.start, words)}.`,
    ...(stop.seat.pinned ? [da ? 'En af jer har låst det her.' : 'One of you has pinned it here.'] : []),
  ]
  const others = candidatesFor(day, visit, reading)
    .slice(0, 3)
    .map((one) => ({
      member: one.member,
      memberName: one.memberName,
      text: `${one.memberName}: ${one.effect.sentences.join(', ')}.`,
    }))
  return {
    visit,
    sentences,
    rules: ruleEffects({ ...day, visits: new Map() }, [alone(route, stop)], reading.weights, words).filter(
      (rule) => rule.count > 0,
    ),
    others,
  }
}

/** The route as if it were this stop alone, so that the rules speak of nothing else. */
const alone = (route: TimedRoute, stop: Timed): TimedRoute => ({
  ...route,
  stops: [stop],
  homeTravel: 0,
  back: stop.end,
})
