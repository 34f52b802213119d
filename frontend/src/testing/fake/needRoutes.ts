import type { components } from '@/api/generated/schema'
import type { Need } from '@/api/types'
import { citizenCalled, memberCalled } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'

type Schemas = components['schemas']

const order: Need['state'][] = ['OPEN', 'ON_AGENDA', 'ANSWERED', 'FOLLOWED_UP', 'CLOSED']
const urgencies: Need['urgency'][] = ['RED', 'YELLOW', 'GREEN']

const needOf = ({ state, at }: Call): Need => {
  const found = state.circle.needs.find((one) => one.id === at.need)
  if (!found) throw new FakeProblem(404, 'UNKNOWN_NEED')
  return found
}

/** Where it is taken up; a citizen's own meeting hears of nobody else. */
function takenUp({ state }: Call, need: Need): Schemas['NeedMeeting'] {
  const waits = need.urgency !== 'GREEN' || need.overdue || need.state === 'ON_AGENDA'
  const next = state.meetings.all
    .filter((one) => one.about.state === 'PLANNED')
    .map((one) => one.about.appointment)
    .filter((one) => one.citizen == null || one.citizen === need.citizen)
    .toSorted((a, b) => `${a.date} ${a.start}`.localeCompare(`${b.date} ${b.start}`))[0]
  if (!waits || !next) return { need: need.id, waits }
  return { need: need.id, waits, meeting: { kind: next.kind, date: next.date, start: next.start } }
}

/** Whether a signal is the reader's own. */
const seen = ({ state, account }: Call, need: Need): Need => ({
  ...need,
  takenByMe: need.takenByMe && account.role === 'ADVISOR',
  signals: need.signals.map((one) => ({
    ...one,
    mine: state.circle.signals.get(one.id) === account.username,
  })),
})

const weigh = (need: Need) => {
  const standing = need.signals.filter((one) => !one.takenBack).map((one) => one.urgency)
  need.urgency = urgencies.find((one) => standing.includes(one)) ?? need.urgency
}

async function step(call: Call, to: Need['state'], keep: (need: Need, body: Decided) => void) {
  const need = needOf(call)
  const body = (await call.body()) as Decided
  if (call.account.role === 'ADVISOR' && !need.takenByMe) throw new FakeProblem(409, 'TAKE_IT_FIRST')
  if (body.version !== need.version)
    throw new FakeProblem(409, 'STALE_NEED', { currentVersion: need.version })
  const takesUp = need.state === 'OPEN' && to === 'ANSWERED'
  const [now, next] = [order.indexOf(takesUp ? 'ON_AGENDA' : need.state), order.indexOf(to)]
  if (next !== now + 1 && !(to === 'FOLLOWED_UP' && need.state === to))
    throw new FakeProblem(409, 'NEED_STEP_OUT_OF_ORDER')
  const { decision, owner, due } = body
  need.version += 1
  need.state = to
  const signed = { at: call.state.clock.now().toISOString(), by: call.account.displayName }
  if (takesUp) need.steps.push({ state: 'ON_AGENDA', ...signed })
  need.steps.push({
    state: to,
    ...signed,
    ...(decision ? { decision } : {}),
    ...(to === 'ANSWERED' ? { ownerName: memberCalled(owner ?? '')?.name ?? call.account.displayName } : {}),
    ...(due ? { due } : {}),
  })
  keep(need, body)
  return seen(call, need)
}

interface Decided {
  version: number
  decision?: string
  owner?: string
  due?: string
}

export const needRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/needs': (call) => {
    const asked = (name: string) => call.query.get(name)
    return call.state.circle.needs
      .filter((one) => asked('closed') === 'true' || one.state !== 'CLOSED')
      .filter((one) => asked('relative') == null || one.relative === asked('relative'))
      .filter((one) => asked('citizen') == null || one.citizen === asked('citizen'))
      .sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency))
      .map((one) => seen(call, one))
  },
  'POST /api/teams/:team/needs': async (call) => {
    const { state, account } = call
    const asked = (await call.body()) as Schemas['NewNeed']
    const before = state.circle.needs.find((one) => one.signals.some(({ id }) => id === asked.signal))
    if (before && asked.signal) {
      if (state.circle.signals.get(asked.signal) !== account.username)
        throw new FakeProblem(403, 'NOT_YOUR_SIGNAL')
      return {
        need: seen(call, before),
        signal: asked.signal,
        gathered: before.signals[0]?.id !== asked.signal,
      }
    }
    const now = state.clock.now()
    const days = { RED: 1, YELLOW: 7, GREEN: 30 }[asked.urgency]
    const known = state.circle.needs.find(
      (one) =>
        one.citizen === asked.citizen &&
        one.relative === asked.relative &&
        one.kind === asked.kind &&
        (one.state === 'OPEN' || one.state === 'ON_AGENDA'),
    )
    const relative = state.circle.relatives.find((one) => one.id === asked.relative)
    const need: Need = known ?? {
      id: `n${state.circle.next++}`,
      version: 0,
      ...(asked.citizen
        ? { citizen: asked.citizen, citizenName: citizenCalled(asked.citizen)?.name ?? '' }
        : {}),
      ...(relative ? { relative: relative.id, relativeName: relative.name } : {}),
      kind: asked.kind,
      urgency: asked.urgency,
      state: 'OPEN',
      overdue: false,
      flaggedAt: now.toISOString(),
      answerBy: new Date(now.getTime() + days * 86_400_000).toISOString(),
      calling: false,
      takenByMe: false,
      awaitsPulse: false,
      signals: [],
      steps: [],
    }
    const tapped = need.signals.find(
      (one) =>
        !one.takenBack &&
        state.circle.signals.get(one.id) === account.username &&
        one.urgency === asked.urgency &&
        (one.note ?? '') === (asked.note ?? '') &&
        now.getTime() - new Date(one.at).getTime() <= 60_000,
    )
    if (tapped) return { need: seen(call, need), signal: tapped.id, gathered: tapped !== need.signals[0] }
    const signal = asked.signal ?? `s${state.circle.next++}`
    need.signals.push({
      id: signal,
      at: now.toISOString(),
      by: account.displayName,
      mine: true,
      urgency: asked.urgency,
      confidential: asked.confidential ?? false,
      takenBack: false,
      fromRelative: false,
      ...(asked.note ? { note: asked.note } : {}),
    })
    state.circle.signals.set(signal, account.username)
    weigh(need)
    if (!known) state.circle.needs.push(need)
    else need.version += 1
    return { need: seen(call, need), signal, gathered: known !== undefined }
  },
  'GET /api/teams/:team/needs/:need/meeting': (call) => takenUp(call, needOf(call)),
  'GET /api/teams/:team/need-meetings': (call) =>
    call.state.circle.needs
      .filter(({ state }) => state === 'OPEN' || state === 'ON_AGENDA')
      .map((need) => takenUp(call, need))
      .filter(({ waits }) => waits),
  'PUT /api/teams/:team/needs/:need/signals/:signal/note': async (call) => {
    const need = needOf(call)
    const { note, confidential = false } = (await call.body()) as Schemas['SignalNote']
    const written = need.signals.find(({ id }) => id === call.at.signal)
    if (written?.note !== undefined && (written.note !== note || written.confidential !== confidential))
      throw new FakeProblem(409, 'NOTE_IS_WRITTEN')
    need.signals = need.signals.map((one) =>
      one.id === call.at.signal ? { ...one, note, confidential } : one,
    )
    return seen(call, need)
  },
  'POST /api/teams/:team/needs/:need/signals/:signal/take-back': (call) => {
    const need = needOf(call)
    need.signals = need.signals.map((one) => (one.id === call.at.signal ? { ...one, takenBack: true } : one))
    weigh(need)
    if (need.signals.every((one) => one.takenBack)) need.state = 'CLOSED'
    return seen(call, need)
  },
  'POST /api/teams/:team/needs/:need/agenda': (call) => step(call, 'ON_AGENDA', () => undefined),
  'POST /api/teams/:team/needs/:need/answer': (call) =>
    step(call, 'ANSWERED', (need, { owner, due = '' }) => {
      const member = owner ?? (call.account.role === 'ADVISOR' ? undefined : call.account.member)
      if (member != null) need.owner = member
      need.ownerName = memberCalled(member ?? '')?.name ?? call.account.displayName
      need.due = due
      need.overdue = false
    }),
  'POST /api/teams/:team/needs/:need/follow-up': (call) =>
    step(call, 'FOLLOWED_UP', (need, { due }) => {
      delete need.due
      if (due) need.due = due
    }),
  'POST /api/teams/:team/needs/:need/close': (call) => step(call, 'CLOSED', () => undefined),
}
