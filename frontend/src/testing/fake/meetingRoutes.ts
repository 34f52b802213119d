import type { components } from '@/api/generated/schema'
import type { AgendaItem, Meeting } from '@/api/types'
import { carriedOn } from '@/features/meeting/run/whatCounts'
import { firstOn, readRule } from '@/features/meeting/series/rule'
import { dateIn, timeIn } from '@/ui/clock/clock'
import { priceOf } from './meetingPrice'
import { citizenCalled, memberCalled } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'
import { dayIn, type FakeState } from './state'
import { planOf } from './view'

type Schemas = components['schemas']

const meetingOf = ({ state, at }: Call): Meeting => {
  const found = state.meetings.all.find(({ about }) => about.id === at.meeting)
  if (!found) throw new FakeProblem(404, 'UNKNOWN_MEETING')
  return found
}

const requireToCome = ({ clock }: FakeState, { date, start }: { date: string; start: string }) => {
  const [today, now] = [dateIn(clock.now()), timeIn(clock.now())]
  if (date < today) throw new FakeProblem(422, 'MEETING_IN_THE_PAST')
  if (date === today && start.slice(0, 5) < now) throw new FakeProblem(422, 'MEETING_TIME_PASSED')
}

const counted = (meeting: Meeting): Meeting => {
  meeting.about = {
    ...meeting.about,
    items: meeting.agenda.length,
    urgent: meeting.agenda.filter(({ need }) => need?.urgency === 'RED').length,
  }
  return meeting
}

async function change(call: Call, make: (meeting: Meeting, body: never) => void) {
  const meeting = meetingOf(call)
  const body = (await call.body()) as { version: number }
  if (body.version !== meeting.about.version)
    throw new FakeProblem(409, 'STALE_MEETING', { currentVersion: meeting.about.version })
  make(meeting, body as never)
  meeting.about = { ...meeting.about, version: meeting.about.version + 1 }
  return counted(meeting)
}

async function onItem(call: Call, make: (item: AgendaItem, body: never) => Partial<AgendaItem>) {
  const meeting = meetingOf(call)
  const body = (await call.body()) as { version: number }
  const item = meeting.agenda.find(({ id }) => id === call.at.item)
  if (!item) throw new FakeProblem(404, 'UNKNOWN_AGENDA_ITEM')
  if (body.version !== item.version)
    throw new FakeProblem(409, 'STALE_ITEM', { currentVersion: item.version })
  const changed = { ...item, ...make(item, body as never), version: item.version + 1 }
  meeting.agenda = meeting.agenda.map((one) => (one === item ? changed : one))
  return counted(meeting)
}

/** What was decided counts; all else comes again, and it is told whether anybody got to it. */
const atTheEnd = ({ kind, written }: AgendaItem): AgendaItem['outcome'] => {
  if (!Object.values(written).some(Boolean)) return 'NOT_REACHED'
  if (kind === 'RELATIVES' && !written.decision) return 'DONE'
  const neither = !written.owner && !written.due && kind !== 'NEED' && kind !== 'FOLLOW_UP'
  return written.decision && ((written.owner && written.due) || neither) ? 'DECIDED' : 'LATER'
}

export const meetingRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/meetings': ({ state, account }) => {
    const all = state.meetings.all
      .map((meeting) => counted(meeting).about)
      .filter(({ appointment }) => account.role !== 'ADVISOR' || appointment.kind === 'ADVISOR')
    return {
      coming: all.filter((one) => one.state === 'PLANNED' || one.state === 'RUNNING'),
      held: all.filter((one) => one.state === 'HELD'),
    }
  },
  'POST /api/teams/:team/meetings': async ({ state, body }) => {
    const appointment = (await body()) as Schemas['Appointment']
    requireToCome(state, appointment)
    const meeting: Meeting = {
      about: {
        id: `m${state.meetings.next++}`,
        version: 0,
        appointment,
        end: '14:00:00',
        ...(appointment.citizen ? { citizenName: citizenCalled(appointment.citizen)?.name ?? '' } : {}),
        regular: false,
        state: 'PLANNED',
        items: 0,
        urgent: 0,
        mine: true,
      },
      present: [],
      agenda: [{ version: 0, key: 'relatives', kind: 'RELATIVES', written: {}, outcome: 'OPEN' }],
    }
    state.meetings.all.push(meeting)
    return counted(meeting)
  },
  'POST /api/teams/:team/meetings/price': async ({ state, words, body }) => {
    const { appointment } = (await body()) as Schemas['MeetingWish']
    requireToCome(state, appointment)
    const plan = state.dates.includes(appointment.date)
      ? planOf(dayIn(state, appointment.date), { words, weights: new Map() })
      : undefined
    return priceOf(plan, appointment)
  },
  'GET /api/teams/:team/meetings/:meeting': (call) => counted(meetingOf(call)),
  'POST /api/teams/:team/meetings/:meeting/move': (call) =>
    change(call, (meeting, { date, start, minutes }: Schemas['MeetingMove']) => {
      requireToCome(call.state, { date, start })
      meeting.about = {
        ...meeting.about,
        appointment: { ...meeting.about.appointment, date, start, minutes },
      }
    }),
  'POST /api/teams/:team/meetings/:meeting/cancel': (call) =>
    change(call, (meeting, { because }: Schemas['MeetingCancel']) => {
      meeting.about = { ...meeting.about, state: 'CANCELLED' }
      if (because) meeting.because = because
    }),
  'PUT /api/teams/:team/meetings/:meeting/order': (call) =>
    change(call, (meeting, { keys }: Schemas['AgendaOrder']) => {
      meeting.agenda = keys.flatMap((key) => meeting.agenda.filter((item) => item.key === key))
    }),
  'POST /api/teams/:team/meetings/:meeting/items': async (call) => {
    const meeting = meetingOf(call)
    const { text } = (await call.body()) as Schemas['NewAgendaItem']
    const id = `own${call.state.meetings.next++}`
    meeting.agenda = [
      ...meeting.agenda,
      {
        ...(meeting.about.state === 'RUNNING' ? { id } : {}),
        version: 0,
        key: `own:${id}`,
        kind: 'OWN',
        text,
        addedBy: call.account.displayName,
        written: {},
        outcome: 'OPEN',
      },
    ]
    return counted(meeting)
  },
  'DELETE /api/teams/:team/meetings/:meeting/items/:key': (call) => {
    const meeting = meetingOf(call)
    const key = decodeURIComponent(call.at.key ?? '')
    meeting.agenda = meeting.agenda.filter((item) => item.key !== key)
    return counted(meeting)
  },
  'POST /api/teams/:team/meetings/:meeting/begin': (call) =>
    change(call, (meeting, { present }: Schemas['MeetingStart']) => {
      meeting.present = present
      meeting.startedAt = call.state.clock.now().toISOString()
      meeting.about = { ...meeting.about, state: 'RUNNING' }
      meeting.agenda = meeting.agenda.map((item) => ({ ...item, id: `i-${item.key}` }))
    }),
  'POST /api/teams/:team/meetings/:meeting/present': (call) =>
    change(call, (meeting, { present }: Schemas['MeetingStart']) => {
      meeting.present = present
    }),
  'POST /api/teams/:team/meetings/:meeting/end': (call) =>
    change(call, (meeting) => {
      meeting.about = { ...meeting.about, state: 'HELD' }
      meeting.agenda = meeting.agenda.map((item) =>
        item.outcome === 'OPEN' ? { ...item, outcome: atTheEnd(item) } : item,
      )
    }),
  'PUT /api/teams/:team/meetings/:meeting/items/:item': (call) =>
    onItem(call, (item, { written }: Schemas['WrittenItem']) => {
      const decides = ({ decision, owner, due }: AgendaItem['written']) => [decision, owner, due].join('|')
      if (item.outcome !== 'OPEN' && decides(written) !== decides(item.written))
        throw new FakeProblem(409, 'ITEM_IS_SETTLED')
      return {
        written,
        ...(written.owner ? { ownerName: memberCalled(written.owner)?.name ?? written.owner } : {}),
      }
    }),
  'POST /api/teams/:team/meetings/:meeting/items/:item/settle': (call) =>
    onItem(call, (item, { outcome }: Schemas['SettledItem']) => {
      if (outcome === 'DECIDED' && !item.written.decision) throw new FakeProblem(422, 'DECISION_MISSING')
      return { outcome, settledBy: call.account.displayName }
    }),
  'POST /api/teams/:team/meetings/:meeting/items/:item/reopen': (call) =>
    onItem(call, (item) => {
      if (carriedOn(item)) throw new FakeProblem(409, 'DECISION_COUNTS')
      return { outcome: 'OPEN', settledBy: undefined, releasedAt: undefined }
    }),
  'POST /api/teams/:team/meetings/:meeting/items/:item/release': (call) =>
    onItem(call, () => ({ releasedAt: call.state.clock.now().toISOString() })),
  'POST /api/teams/:team/meetings/:meeting/items/:item/take-back': (call) =>
    onItem(call, () => ({ releasedAt: undefined })),
  'POST /api/teams/:team/meeting-series/price': async ({ state, words, body }) => {
    const { first, rule } = (await body()) as Schemas['SeriesWish']
    return state.dates
      .filter((date) => date >= first.date && firstOn(date, readRule(rule)?.days ?? []) === date)
      .map((date) => ({
        date,
        price: priceOf(planOf(dayIn(state, date), { words, weights: new Map() }), first),
      }))
      .filter(({ price }) => price.planned)
  },
  'GET /api/teams/:team/meeting-series': ({ state }) => state.meetings.series,
  'POST /api/teams/:team/meeting-series': async ({ state, body }) => {
    const { first, rule } = (await body()) as Schemas['SeriesDescription']
    const series = { id: `s${state.meetings.next++}x`, version: 0, first, rule, next: first.date }
    state.meetings.series.push(series)
    return series
  },
  'PUT /api/teams/:team/meeting-series/:series': async ({ state, at, body }) => {
    const { first, rule } = (await body()) as Schemas['SeriesDescription']
    state.meetings.series = state.meetings.series.map((one) =>
      one.id === at.series ? { ...one, first, rule, version: one.version + 1 } : one,
    )
    return state.meetings.series.find(({ id }) => id === at.series)
  },
  'POST /api/teams/:team/meeting-series/:series/end': async ({ state, at, body }) => {
    const { endsOn } = (await body()) as Schemas['SeriesEnd']
    state.meetings.series = state.meetings.series.map((one) =>
      one.id === at.series ? { ...one, endsOn, version: one.version + 1 } : one,
    )
    return state.meetings.series.find(({ id }) => id === at.series)
  },
  'GET /api/teams/:team/follow-ups': ({ state, query, account }) =>
    state.meetings.followUps.filter((one) => query.get('mine') !== 'true' || one.owner === account.member),
  'POST /api/teams/:team/follow-ups/:followUp/done': ({ state, at }) => {
    state.meetings.followUps = state.meetings.followUps.filter((one) => one.id !== at.followUp)
    return undefined
  },
}
