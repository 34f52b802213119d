import type { components } from '@/api/generated/schema'
import type { AdvisorRequest, HandedOn } from '@/api/types'
import { plusDays } from '@/ui/format/format'
import { priceOf } from './meetingPrice'
import { citizenCalled } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'
import { dayIn } from './state'
import { planOf } from './view'

type Schemas = components['schemas']

/** What a team asks of its advisor as it is kept: words are told to some only. */
export type KeptRequest = AdvisorRequest & { username: string }

export interface Asked {
  requests: KeptRequest[]
  handedOn: HandedOn[]
}

export function newAsked(today: string): Asked {
  return {
    requests: [
      {
        id: 'q1',
        version: 0,
        kind: 'SUPERVISION',
        words: 'Vi går for hurtigt igen, når han bliver vred.',
        citizen: 'b01',
        citizenName: citizenCalled('b01')?.name ?? '',
        askedBy: 'Peter Holst',
        username: 'peter',
        mine: false,
        askedAt: `${plusDays(today, -2)}T10:00:00Z`,
        state: 'ASKED',
      },
    ],
    handedOn: [
      {
        need: 'n1',
        at: `${plusDays(today, -1)}T09:00:00Z`,
        by: 'Anne Lind',
        note: 'Hun vil hellere tale med en udefra.',
        decision: 'Vejlederen taler med hende.',
        ownerName: 'Anne Lind',
        due: plusDays(today, 6),
      },
    ],
  }
}

const shown = ({ account }: Call, { username, ...request }: KeptRequest): AdvisorRequest => {
  const mine = username === account.username
  const { words, outcome, ...open } = request
  if (!mine && account.role !== 'ADVISOR') return { ...open, mine }
  return { ...open, mine, ...(words ? { words } : {}), ...(outcome ? { outcome } : {}) }
}

/** What any step may bring along. */
type StepBody = Schemas['AdvisorRequestPlan'] & Schemas['AdvisorRequestClosing']

async function step(call: Call, make: (body: StepBody) => Partial<AdvisorRequest>) {
  const kept = call.state.asked.requests.find(({ id }) => id === call.at.request)
  if (!kept) throw new FakeProblem(404, 'UNKNOWN_REQUEST')
  const body = (await call.body()) as StepBody
  if (body.version !== kept.version)
    throw new FakeProblem(409, 'STALE_REQUEST', { currentVersion: kept.version })
  Object.assign(kept, make(body), { version: kept.version + 1 })
  return shown(call, kept)
}

export const requestRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/advisor-requests': (call) =>
    call.state.asked.requests
      .filter(({ state }) => state !== 'CLOSED' && state !== 'WITHDRAWN')
      .map((kept) => shown(call, kept)),
  'POST /api/teams/:team/advisor-requests': async (call) => {
    const { kind, words, citizen } = (await call.body()) as Schemas['NewAdvisorRequest']
    const kept: KeptRequest = {
      id: `q${call.state.asked.requests.length + 10}`,
      version: 0,
      kind,
      words,
      ...(citizen ? { citizen, citizenName: citizenCalled(citizen)?.name ?? '' } : {}),
      askedBy: call.account.displayName,
      username: call.account.username,
      mine: true,
      askedAt: call.state.clock.now().toISOString(),
      state: 'ASKED',
    }
    call.state.asked.requests.push(kept)
    return new Response(JSON.stringify(shown(call, kept)), { status: 201 })
  },
  'POST /api/teams/:team/advisor-requests/:request/take': (call) =>
    step(call, () => ({ state: 'TAKEN', advisor: call.account.displayName })),
  'POST /api/teams/:team/advisor-requests/:request/plan': (call) =>
    step(call, ({ appointed }) => ({
      state: 'PLANNED',
      appointed: { ...appointed, start: `${appointed.start}:00` },
      advisor: call.account.displayName,
    })),
  'POST /api/teams/:team/advisor-requests/:request/price': async ({ state, words, body }) => {
    const { date, start, minutes, members } = (await body()) as Schemas['Appointed']
    const plan = state.dates.includes(date)
      ? planOf(dayIn(state, date), { words, weights: new Map() })
      : undefined
    const { planned, published, late, lateMinutes, unassigned, broken } = priceOf(plan, {
      kind: 'TRIAGE',
      site: 'BASE',
      date,
      start,
      minutes,
      members: members ?? [],
    })
    return { planned, published, late, lateMinutes, unassigned, broken }
  },
  'POST /api/teams/:team/advisor-requests/:request/close': (call) =>
    step(call, ({ outcome }) => ({
      state: 'CLOSED',
      ...(outcome ? { outcome } : {}),
    })),
  'POST /api/teams/:team/advisor-requests/:request/withdraw': (call) =>
    step(call, () => ({ state: 'WITHDRAWN' })),
  'GET /api/teams/:team/handed-on': ({ state }) => state.asked.handedOn,
}
