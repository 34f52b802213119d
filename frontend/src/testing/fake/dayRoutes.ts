import type { components } from '@/api/generated/schema'
import type { Solve } from '@/api/types'
import { candidatesFor, copyRoutes, effectOf, withChange } from './changes'
import type { FakeDay } from './day'
import { FakeProblem } from './problem'
import { changesBetween, proposalOf } from './publishing'
import { randomFrom } from './random'
import { summaryOf } from './rules'
import type { Call, Handler } from './routes'
import { improve } from './solving'
import { dayIn, stepVersion, tell, type Event, type FakeState } from './state'
import { timed } from './timing'
import { planOf, type Reading } from './view'
import { weightOf } from './wishes'
import { whyOf } from './why'

type Schemas = components['schemas']

const dayAt = ({ state, at }: Call) => dayIn(state, at.date ?? '')

const readingOf = ({ state, words }: Call): Reading => ({
  words,
  weights: new Map([...state.wishes.values].map(([rule, value]) => [rule, weightOf(value)])),
})

function checkVersion(day: FakeDay, version: number) {
  if (version !== day.version) throw new FakeProblem(409, 'STALE_VERSION', { currentVersion: day.version })
}

function keepRoutes(
  call: Call,
  day: FakeDay,
  routes: FakeDay['routes'],
  type: Schemas['Change']['type'],
  text: string,
  visit?: string,
) {
  const id = `h${day.history.length + 1}`
  day.undo.push({ routes: copyRoutes(day.routes), change: id })
  day.routes = routes
  const at = call.state.clock.now().toISOString()
  day.history.unshift({
    id,
    version: day.version + 1,
    at,
    by: call.account.displayName,
    type,
    ...(visit ? { visit } : {}),
    text,
    undone: false,
    undoable: true,
  })
  stepVersion(call.state, day, call.account.displayName, text)
}

export const dayRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/day-plans/:date': (call) => planOf(dayAt(call), readingOf(call)),
  'POST /api/teams/:team/day-plans/:date/overrides': async (call) => {
    const day = dayAt(call)
    const change = (await call.body()) as Schemas['Override']
    checkVersion(day, change.version)
    const reading = readingOf(call)
    const after = withChange(day, change)
    const effect = effectOf(day, after, reading)
    if (call.query.get('dryRun') === 'true') return { plan: planOf(after, reading), effect, dryRun: true }
    if (effect.newlyBroken.length > 0 && !change.reason)
      throw new FakeProblem(422, 'REASON_NEEDED', { brokenRules: effect.newlyBroken })
    keepRoutes(call, day, after.routes, change.type, effect.sentences.join(', '), change.visit)
    return { plan: planOf(day, reading), effect, dryRun: false }
  },
  'POST /api/teams/:team/day-plans/:date/undo': async (call) => {
    const day = dayAt(call)
    checkVersion(day, ((await call.body()) as Schemas['VersionRequest']).version)
    const last = day.undo.at(-1)
    if (!last) throw new FakeProblem(409, 'NOTHING_TO_UNDO')
    if (call.query.get('dryRun') === 'true') {
      const [after, reading] = [{ ...day, routes: last.routes }, readingOf(call)]
      return { plan: planOf(after, reading), effect: effectOf(day, after, reading), dryRun: true }
    }
    day.undo.pop()
    const before: FakeDay = { ...day, routes: day.routes }
    day.routes = last.routes
    for (const change of day.history) if (change.id === last.change) change.undone = true
    stepVersion(call.state, day, call.account.displayName, 'UNDO')
    const reading = readingOf(call)
    return { plan: planOf(day, reading), effect: effectOf(before, day, reading), dryRun: false }
  },
  'GET /api/teams/:team/day-plans/:date/history': (call) => dayAt(call).history,
  'GET /api/teams/:team/day-plans/:date/visits/:visit/candidates': (call) =>
    candidatesFor(dayAt(call), call.at.visit ?? '', readingOf(call)),
  'GET /api/teams/:team/day-plans/:date/visits/:visit/why': (call) =>
    whyOf(dayAt(call), call.at.visit ?? '', Number(call.query.get('seat') ?? 1), readingOf(call)),
  'GET /api/teams/:team/day-plans/:date/publish': (call) => {
    const day = dayAt(call)
    return { version: day.version, changes: changesBetween(day, day.published ?? [], day.routes, call.words) }
  },
  'POST /api/teams/:team/day-plans/:date/publish': async (call) => {
    const day = dayAt(call)
    checkVersion(day, ((await call.body()) as Schemas['VersionRequest']).version)
    const changes = changesBetween(day, day.published ?? [], day.routes, call.words)
    day.published = copyRoutes(day.routes)
    day.status = 'PUBLISHED'
    day.publishedAt = call.state.clock.now().toISOString()
    stepVersion(call.state, day, call.account.displayName, 'PUBLISHED')
    return { version: day.version, changes }
  },
  'GET /api/teams/:team/day-plans/:date/proposals': (call) => {
    const day = dayAt(call)
    return day.proposals.map((one) => proposalOf(day, one, call.words))
  },
  'POST /api/teams/:team/day-plans/:date/proposals/:id/accept': async (call) => {
    const day = dayAt(call)
    const asked = (await call.body()) as Schemas['AcceptProposal']
    checkVersion(day, asked.version)
    const proposal = day.proposals.find((one) => one.id === call.at.id)
    if (!proposal) throw new FakeProblem(404, 'UNKNOWN_PROPOSAL')
    const chosen = asked.changes ?? []
    const changes = changesBetween(day, day.routes, proposal.routes, call.words)
    const taken = chosen.length === 0 ? changes : changes.filter((one) => chosen.includes(one.id))
    let next = { ...day, routes: copyRoutes(proposal.routes) }
    if (taken.length < changes.length) {
      next = { ...day, routes: copyRoutes(day.routes) }
      for (const { visit, seat, toMember } of taken.filter((one) => one.toMember))
        next = withChange(next, {
          version: day.version,
          type: 'MOVE',
          visit,
          seat,
          ...(toMember ? { member: toMember } : {}),
        })
    }
    proposal.state = 'ACCEPTED'
    keepRoutes(call, day, next.routes, 'PROPOSAL_ACCEPTED', proposal.reason)
    return planOf(day, readingOf(call))
  },
  'POST /api/teams/:team/day-plans/:date/proposals/:id/reject': (call) => {
    const proposal = dayAt(call).proposals.find((one) => one.id === call.at.id)
    if (!proposal) throw new FakeProblem(404, 'UNKNOWN_PROPOSAL')
    proposal.state = 'REJECTED'
    return undefined
  },
  'GET /api/teams/:team/day-plans/:date/solve': (call) => dayAt(call).solve,
  'POST /api/teams/:team/day-plans/:date/solve': async (call) => {
    const day = dayAt(call)
    const { seconds } = (await call.body()) as Schemas['SolveRequest']
    if (day.solve.state === 'RUNNING') throw new FakeProblem(409, 'SOLVE_RUNNING')
    startSolving(call.state, day, seconds)
    return new Response(JSON.stringify(day.solve), { status: 202 })
  },
  'DELETE /api/teams/:team/day-plans/:date/solve': (call) => {
    const day = dayAt(call)
    stopSolving(call.state, day, 'STOPPED')
    return day.solve
  },
  'GET /api/teams/:team/events': ({ state }) => eventStream(state, 'team'),
  'GET /api/teams/:team/day-plans/:date/events': (call) => eventStream(call.state, dayAt(call).date),
}

function startSolving(state: FakeState, day: FakeDay, seconds: number) {
  const random = randomFrom(day.version)
  let elapsed = 0
  const startedAt = state.clock.now().toISOString()
  const report = (solve: Partial<Solve>) => {
    const planned = { ...day, routes: day.better ?? day.routes }
    const best = summaryOf(planned, timed(planned))
    const { unassigned, travelMinutes, knownFacePercent } = best
    const figures = [
      ...day.solve.figures,
      { atSeconds: elapsed, unassigned, travelMinutes, knownFacePercent },
    ]
    day.solve = { state: 'RUNNING', startedAt, seconds, elapsedSeconds: elapsed, best, figures, ...solve }
    tell(state, day.date, { name: 'solve', data: day.solve })
  }
  day.solve = { state: 'RUNNING', figures: [] }
  if (day.status === 'PUBLISHED') day.better = copyRoutes(day.routes)
  report({})
  state.solving.set(
    day.date,
    setInterval(() => {
      elapsed += 1
      if (day.better) day.better = improve({ ...day, routes: day.better }, 120, random)
      else {
        day.routes = improve(day, 120, random)
        stepVersion(state, day, undefined, 'SOLVE')
      }
      report({})
      if (elapsed >= seconds) stopSolving(state, day, 'DONE')
    }, 1000),
  )
}

function stopSolving(state: FakeState, day: FakeDay, how: 'DONE' | 'STOPPED') {
  clearInterval(state.solving.get(day.date))
  if (day.solve.state !== 'RUNNING') return
  day.solve = { ...day.solve, state: how }
  if (day.better) {
    day.proposals.unshift({
      id: `p${day.proposals.length + 1}`,
      createdAt: state.clock.now().toISOString(),
      reason: 'Lav forslag',
      state: 'OPEN',
      routes: day.better,
      baseVersion: day.version,
    })
    delete day.better
  }
  tell(state, day.date, { name: 'solve', data: day.solve })
}

export function eventStream(state: FakeState, line: string): Response {
  const encoder = new TextEncoder()
  let leave: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = ({ name, data }: Event) =>
        controller.enqueue(encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`))
      send({ name: 'ping', data: {} })
      const listeners = state.listeners.get(line) ?? new Set()
      listeners.add(send)
      state.listeners.set(line, listeners)
      leave = () => listeners.delete(send)
    },
    cancel: () => leave(),
  })
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
}
