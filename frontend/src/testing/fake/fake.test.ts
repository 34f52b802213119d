import type { DayPlan, Effect, Solve } from '@/api/types'
import { createFakeServer } from './server'

const clock = { now: () => new Date('2026-11-24T08:00:00Z') }
const day = '/api/teams/sundparken/day-plans/2026-11-24'

async function signedIn() {
  const server = createFakeServer(clock)
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test says what it expects
  async function call<T>(method: string, path: string, body?: unknown) {
    const request = new Request(`http://localhost${path}`, {
      method,
      headers: { 'X-XSRF-TOKEN': 'fake-token', 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const response = await server.handle(request, 'SESSION=s1')
    return { status: response.status, body: (await response.json().catch(() => undefined)) as T }
  }
  await call('POST', '/api/session', { username: 'anne', password: 'sundparken' })
  return call
}

describe('the fake server', () => {
  it('tells a believable weekday: 14 people at work, three visits still open, no rule broken', async () => {
    const call = await signedIn()
    const { body: plan } = await call<DayPlan>('GET', day)
    expect(plan.routes).toHaveLength(14)
    expect(plan.unassigned).toHaveLength(3)
    expect(plan.summary).toMatchObject({ unassigned: 3, brokenRules: 0 })
    expect(plan.groups[0]).toMatchObject({ held: true })
    expect(plan.routes.flatMap((route) => route.stops).filter((stop) => stop.partner)).not.toHaveLength(0)
  })

  it('tells the price of a move without making it, makes it, and takes it back', async () => {
    const call = await signedIn()
    const { body: plan } = await call<DayPlan>('GET', day)
    const visit = plan.routes[1]!.stops.find((stop) => stop.staff === 1)!.visit
    const move = { version: plan.version, type: 'MOVE', visit, member: 'm03' }
    const tried = await call<{ plan: DayPlan; effect: Effect }>('POST', `${day}/overrides?dryRun=true`, move)
    expect(tried.body.effect.sentences).not.toHaveLength(0)
    expect((await call<DayPlan>('GET', day)).body.version).toBe(plan.version)

    await call('POST', `${day}/overrides`, { ...move, reason: 'Yusuf er i nærheden' })
    const moved = (await call<DayPlan>('GET', day)).body
    const holder = (one: DayPlan) =>
      one.routes.find((route) => route.stops.some((stop) => stop.visit === visit))?.member
    expect(holder(moved)).toBe('m03')
    expect((await call('POST', `${day}/overrides`, move)).status).toBe(409)

    await call('POST', `${day}/undo`, { version: moved.version })
    expect(holder((await call<DayPlan>('GET', day)).body)).toBe(plan.routes[1]!.member)
  })

  it('improves the day while solving, and keeps the best when stopped', async () => {
    vi.useFakeTimers()
    const call = await signedIn()
    await call('POST', `${day}/solve`, { seconds: 5 })
    await vi.advanceTimersByTimeAsync(3000)
    const { body: stopped } = await call<Solve>('DELETE', `${day}/solve`)
    expect(stopped).toMatchObject({ state: 'STOPPED', elapsedSeconds: 3 })
    expect(stopped.best!.unassigned).toBeLessThan(3)
    vi.useRealTimers()
  })

  it('makes a proposal when somebody is ill on a published day', async () => {
    const call = await signedIn()
    const { body: plan } = await call<DayPlan>('GET', day)
    await call('POST', `${day}/publish`, { version: plan.version })
    const { body } = await call<{ proposal: string }>('POST', '/api/teams/sundparken/absences', {
      member: 'm02',
      date: '2026-11-24',
    })
    const { version } = (await call<DayPlan>('GET', day)).body
    const taken = await call<DayPlan>('POST', `${day}/proposals/${body.proposal}/accept`, { version })
    expect(taken.body.routes.map((route) => route.member)).not.toContain('m02')
    expect(taken.body.summary.unassigned).toBeLessThan(6)
  })

  it('hides other teams and unknown days', async () => {
    const call = await signedIn()
    expect((await call('GET', '/api/teams/nordhavn')).body).toMatchObject({ code: 'UNKNOWN_TEAM' })
    expect((await call('GET', day.replace('2026-11-24', '2030-01-01'))).body).toMatchObject({
      code: 'UNKNOWN_DATE',
    })
  })
})
