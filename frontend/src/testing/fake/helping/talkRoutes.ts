import type { components } from '@/api/generated/schema'
import type { RelativeTalk } from '@/api/types'
import { minuteOfDay, plusDays, timeOfMinute } from '@/ui/format/format'
import { memberCalled } from '../people'
import { FakeProblem } from '../problem'
import type { Call, Handler } from '../routes'
import { asked, bump, newAbout, todayIn } from './asked'

type Schemas = components['schemas']

/** The talk that is to change, as it was seen. */
async function seen(call: Call): Promise<RelativeTalk> {
  const { version } = (await call.body()) as Schemas['TalkVersion']
  return bump(
    call.state.helping.talks.find(({ id }) => id === call.at.talk),
    version,
  )
}

/** Talks with relatives. */
export const talkRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/talks': (call) => call.state.helping.talks.filter((one) => asked(call)(one)),
  'GET /api/teams/:team/relatives/:relative/talk-times': (call) => {
    const hours = call.state.circle.relatives.find((one) => one.id === call.at.relative)?.reachable ?? []
    const minutes = Number(call.query.get('minutes') ?? 15)
    const spans = hours.map((one) => ({ ...one, minutes: minuteOfDay(one.to) - minuteOfDay(one.from) }))
    const longest = spans.toSorted((a, b) => b.minutes - a.minutes)[0]
    return {
      times: spans
        .filter((one) => one.minutes >= minutes)
        .map(({ from, to }) => ({
          date: plusDays(todayIn(call), 6),
          earliest: `${from}:00`,
          latest: `${timeOfMinute(minuteOfDay(to) - minutes)}:00`,
        })),
      hoursNoted: hours.length > 0,
      ...(longest ? { longest } : {}),
    }
  },
  'POST /api/teams/:team/talks': async (call) => {
    const wanted = (await call.body()) as Schemas['NewTalk']
    const talk: RelativeTalk = {
      id: `t${call.state.circle.next++}`,
      ...newAbout(call, wanted),
      kind: wanted.kind,
      place: wanted.place ?? 'PHONE',
      state: 'PLANNED',
      date: wanted.date ?? todayIn(call),
      earliest: wanted.from ?? '17:00:00',
      latest: wanted.to ?? wanted.from ?? '19:45:00',
      minutes: wanted.minutes ?? 15,
      memberName: memberCalled(wanted.member ?? 'm01')?.name ?? '',
      interpreter: wanted.interpreter ? 'NEEDED' : 'NONE',
      ...(wanted.note ? { note: wanted.note } : {}),
      visit: 'x1',
      planned: false,
      plannedBy: call.account.displayName,
    }
    const already = call.state.helping.talks.some(
      (one) =>
        one.state === 'PLANNED' &&
        one.relative === talk.relative &&
        one.citizen === talk.citizen &&
        one.kind === talk.kind &&
        one.date === talk.date &&
        one.earliest === talk.earliest &&
        one.latest === talk.latest,
    )
    if (already) throw new FakeProblem(409, 'TALK_IS_PLANNED')
    call.state.helping.talks.unshift(talk)
    return talk
  },
  'POST /api/teams/:team/talks/:talk/call-off': async (call) => {
    const talk = await seen(call)
    talk.state = 'CALLED_OFF'
    return talk
  },
  'POST /api/teams/:team/talks/:talk/interpreter': async (call) => {
    const talk = await seen(call)
    talk.interpreter = 'BOOKED'
    return talk
  },
  'GET /api/teams/:team/talks/:talk/phone': () => ({ phone: '01 10 10 01' }),
}
