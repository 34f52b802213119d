import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './generated/schema'
import { ApiProblem, NoConnection } from './problem'

const changes = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

const tokenInCookie = () =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length)

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
      if (found) request.headers.set('X-XSRF-TOKEN', decodeURIComponent(found))
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

/** Typed calls to the server. Each throws ApiProblem or NoConnection; none answers an error. */
export const client = createClient<paths>({
  baseUrl: location.origin,
  // Looked up at each call, so that a test may put its own in place.
  fetch: (request) => globalThis.fetch(request),
})
client.use(manners)

/** The body of an answer that has one. */
export async function bodyOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call
  if (data === undefined) throw new Error('The server answered without the body that the interface promises.')
  return data
}
