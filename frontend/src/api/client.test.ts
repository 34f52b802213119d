import { client } from './client'
import { ApiProblem, hasCode, NoConnection } from './problem'

const answer = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

/** Answers in turn, and remembers what was asked. */
function serverSays(...answers: (() => Response)[]) {
  const asked: Request[] = []
  vi.stubGlobal('fetch', (input: RequestInfo | URL) => {
    const request = new Request(input)
    if (new URL(request.url).pathname !== '/api/session' || request.method !== 'GET') asked.push(request)
    else return Promise.resolve(answer(200, {}))
    const next = answers.shift()
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError('Failed to fetch'))
  })
  return asked
}

const renew = () =>
  client.POST('/api/teams/{team}/calendar/renew', { params: { path: { team: 'sundparken' } } })

describe('talking to the server', () => {
  beforeEach(() => {
    document.cookie = 'XSRF-TOKEN=first'
    document.documentElement.lang = 'en'
  })
  afterEach(() => vi.unstubAllGlobals())

  it('carries the token with every change, and the reader’s language with every call', async () => {
    const asked = serverSays(
      () => answer(200, { url: 'x' }),
      () => answer(200, []),
    )
    await renew()
    await client.GET('/api/teams')
    expect(asked.map((one) => one.headers.get('X-XSRF-TOKEN'))).toEqual(['first', null])
    expect(asked.map((one) => one.headers.get('Accept-Language'))).toEqual(['en', 'en'])
  })

  it('makes a change once more when the token was changed meanwhile', async () => {
    const asked = serverSays(
      () => {
        document.cookie = 'XSRF-TOKEN=second'
        return answer(403, { code: 'CSRF_REFUSED' })
      },
      () => answer(200, { url: 'x' }),
    )
    await renew()
    expect(asked.map((one) => one.headers.get('X-XSRF-TOKEN'))).toEqual(['first', 'second'])
  })

  it('does not insist when a change is refused for another reason', async () => {
    const asked = serverSays(() => answer(403, { code: 'TEAM_DECIDES', title: 'No' }))
    await expect(renew()).rejects.toMatchObject({ status: 403, code: 'TEAM_DECIDES' })
    expect(asked).toHaveLength(1)
  })

  it('tells what went wrong as a problem with its parts', async () => {
    serverSays(() =>
      answer(409, { code: 'STALE_VERSION', title: 'Changed', detail: 'By Anne', currentVersion: 7 }),
    )
    const problem: unknown = await renew().catch((thrown: unknown) => thrown)
    expect(problem).toBeInstanceOf(ApiProblem)
    expect(problem).toMatchObject({ title: 'Changed', message: 'By Anne', currentVersion: 7 })
    expect(hasCode(problem, 'STALE_VERSION')).toBe(true)
  })

  it('makes a problem of an answer that is not one of the server’s own', async () => {
    serverSays(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    await expect(renew()).rejects.toMatchObject({ status: 502, code: 'UNKNOWN' })
  })

  it('tells a cut line from a refusal', async () => {
    serverSays()
    await expect(renew()).rejects.toBeInstanceOf(NoConnection)
  })
})
