import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './generated/schema'
import { ApiProblem, NoConnection } from './problem'

const TOKEN = 'X-XSRF-TOKEN'

const changes = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

function tokenInCookie(): string | undefined {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
  return found && decodeURIComponent(found.slice('XSRF-TOKEN='.length))
}

/** The token that every change carries; asked for once where the browser has none yet. */
async function token(): Promise<string | undefined> {
  if (tokenInCookie() == null) await fetch(new URL('/api/session', location.origin)).catch(() => undefined)
  return tokenInCookie()
}

const manners: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'da')
    if (changes.has(request.method)) {
      const found = await token()
      if (found) request.headers.set(TOKEN, found)
    }
    return request
  },
  async onResponse({ response }) {
    if (!response.ok) throw await ApiProblem.of(response)
  },
  onError({ error }) {
    return error instanceof ApiProblem ? error : new NoConnection(error)
  },
}

/** Signing in, here or in another tab, changes the token: a change refused for that is made once more. */
async function send(request: Request): Promise<Response> {
  const again = changes.has(request.method) ? request.clone() : undefined
  const response = await globalThis.fetch(request)
  if (response.status !== 403 || !again) return response
  await globalThis.fetch(new URL('/api/session', location.origin)).catch(() => undefined)
  const fresh = tokenInCookie()
  if (fresh == null || fresh === request.headers.get(TOKEN)) return response
  again.headers.set(TOKEN, fresh)
  return globalThis.fetch(again)
}

/** Typed calls to the server. Each throws ApiProblem or NoConnection; none answers an error. */
export const client = createClient<paths>({
  baseUrl: location.origin,
  fetch: send,
})
client.use(manners)

/** The body of an answer that has one. */
export async function bodyOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call
  if (data === undefined) throw new Error('The server answered without the body that the interface promises.')
  return data
}
