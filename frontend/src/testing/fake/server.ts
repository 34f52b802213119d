import { systemClock, type Clock } from '@/ui/clock/clock'
import { team } from './people'
import { FakeProblem } from './problem'
import { openRoutes, routes, type Answer, type Call } from './routes'
import { newSecondState, secondTeam } from './secondTeam'
import { dayIn, newState, stepVersion, type Event, type FakeState } from './state'

export interface FakeServer {
  /** Answers a call as the real server would. Cookies go in and out as headers. */
  handle(request: Request, cookies?: string): Promise<Response>
  /** Hears the events of a day, or of the `team`, without an open line; answers the way to stop. */
  follow(line: string, listener: (event: Event) => void): () => void
  /** Somebody else changes the day: the version steps and everybody is told. */
  otherChanges(date: string, by: string): void
  state: FakeState
}

const XSRF = 'fake-token'
const table = Object.entries({ ...openRoutes, ...routes }).map(([key, handler]) => {
  const [method = '', path = ''] = key.split(' ')
  const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
  return { key, method, pattern, handler }
})

const json = (body: Answer) =>
  body instanceof Response
    ? body
    : body === undefined
      ? new Response(null, { status: 204 })
      : new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } })

const decidingNothing = new Set([
  'POST /api/teams/:team/wishes/try',
  'POST /api/teams/:team/import',
  'POST /api/teams/:team/offers/match',
])

const isAdvisors = (key: string) =>
  (/\/(partners|offers-given|advisor-requests\/:request)/.test(key) && !key.endsWith('/withdraw')) ||
  /\/needs\/:need\/(take|answer|follow-up|close)$/.test(key)

const isOpenToFacilitators = (key: string, { searchParams }: URL) =>
  key.startsWith('GET ') || decidingNothing.has(key) || searchParams.get('dryRun') === 'true'

/** The HTTP interface of docs/http-api.md in memory, with a fictional team. */
export function createFakeServer(clock: Clock = systemClock): FakeServer {
  const state = newState(clock)
  const second = newSecondState(clock)

  async function answer(request: Request, cookies: string, setCookies: string[]): Promise<Response> {
    const url = new URL(request.url)
    const found = table.find((one) => one.method === request.method && one.pattern.test(url.pathname))
    if (!found) return new Response(null, { status: 404 })
    const at = Object.fromEntries(
      Object.entries({ ...found.pattern.exec(url.pathname)?.groups }).map(([name, held]) => [
        name,
        decodeURIComponent(held),
      ]),
    )
    if (request.method !== 'GET' && request.headers.get('X-XSRF-TOKEN') !== XSRF)
      return new Response(null, { status: 403 })
    const session = /SESSION=(\w+)/.exec(cookies)?.[1] ?? ''
    const account = state.sessions.get(session)
    if (!account && !(found.key in openRoutes)) throw new FakeProblem(401, 'NOT_SIGNED_IN')
    const serves = account?.role === 'ADVISOR'
    if (at.team && at.team !== team.id && !(serves && at.team === secondTeam.id))
      throw new FakeProblem(404, 'UNKNOWN_TEAM')
    if (
      at.team &&
      !account?.member &&
      !isOpenToFacilitators(found.key, url) &&
      !(serves && isAdvisors(found.key))
    )
      throw new FakeProblem(403, 'TEAM_DECIDES')
    const call = {
      state: at.team === secondTeam.id ? second : state,
      words: request.headers.get('Accept-Language')?.startsWith('en') ? 'en' : 'da',
      query: url.searchParams,
      at,
      body: () =>
        request.headers.get('Content-Type')?.startsWith('multipart/') ? request.formData() : request.json(),
      account,
      signIn: (who: NonNullable<typeof account>) => {
        const id = `s${state.sessions.size + 1}`
        state.sessions.set(id, who)
        setCookies.push(`SESSION=${id}; Path=/`)
      },
      signOut: () => {
        state.sessions.delete(session)
      },
    } as Call
    return json(await found.handler(call))
  }

  return {
    state,
    async handle(request, cookies = '') {
      const setCookies = [`XSRF-TOKEN=${XSRF}; Path=/`]
      const words = request.headers.get('Accept-Language')?.startsWith('en') ? 'en' : 'da'
      const response = await answer(request, cookies, setCookies).catch((thrown: unknown) => {
        if (thrown instanceof FakeProblem) return thrown.response(words)
        throw thrown
      })
      for (const cookie of setCookies) response.headers.append('Set-Cookie', cookie)
      return response
    },
    follow(line, listener) {
      const listeners = state.listeners.get(line) ?? new Set()
      listeners.add(listener)
      state.listeners.set(line, listeners)
      return () => listeners.delete(listener)
    },
    otherChanges: (date, by) => stepVersion(state, dayIn(state, date), by, 'MOVE'),
  }
}
