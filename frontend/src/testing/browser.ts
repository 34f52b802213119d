import type { Clock } from '@/ui/clock/clock'
import { accounts } from './fake/people'
import { createFakeServer, type FakeServer } from './fake/server'

/** The way to the server is cut: every call fails as without a network. */
export interface Line {
  server: FakeServer
  cut(): void
  mend(): void
  /** Open lines of events break off; the browser tries again for as long as it lasts. */
  hangUp(): void
  /** Calls made so far, as `POST /api/session`. */
  calls: string[]
}

let remove: (() => void) | undefined

/**
 * Puts a fake server behind `fetch` and `EventSource` for one test. `signedInAs` is the user name of one
 * of the fake's accounts: anne (m01), peter (m05), freja (facilitator).
 */
export function connectFakeServer({ clock, signedInAs }: { clock: Clock; signedInAs?: string }): Line {
  const server = createFakeServer(clock)
  const calls: string[] = []
  let cut = false
  let jar = ''
  const originalFetch = globalThis.fetch
  const originalSource = globalThis.EventSource

  const keep = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      if (pair.startsWith('SESSION')) jar = pair
      else document.cookie = pair
    }
    return response
  }
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    calls.push(`${request.method} ${new URL(request.url).pathname}`)
    if (cut) throw new TypeError('Failed to fetch')
    return keep(await server.handle(request, jar))
  }
  const sources = new Set<EventTarget>()
  globalThis.EventSource = class extends EventTarget {
    static readonly CLOSED = 2
    readonly readyState = 1
    private readonly leave: () => void
    constructor(url: string) {
      super()
      const line = /day-plans\/([\d-]+)\/events/.exec(url)?.[1] ?? (url.includes('portal') ? 'own' : 'team')
      sources.add(this)
      this.leave = server.follow(line, ({ name, data }) =>
        this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) })),
      )
      queueMicrotask(() => this.dispatchEvent(new Event('open')))
    }
    close() {
      this.leave()
      sources.delete(this)
    }
  } as unknown as typeof EventSource

  if (signedInAs) {
    const account = accounts.find((one) => one.username === signedInAs)
    if (!account)
      throw new Error(`No account ${signedInAs}; there are ${accounts.map((one) => one.username).join(', ')}`)
    server.state.sessions.set('s0', account)
    jar = 'SESSION=s0'
  }
  remove = () => {
    globalThis.fetch = originalFetch
    globalThis.EventSource = originalSource
    for (const timer of server.state.solving.values()) clearInterval(timer)
    remove = undefined
  }
  const hangUp = () => sources.forEach((source) => source.dispatchEvent(new Event('error')))
  return { server, calls, cut: () => (cut = true), mend: () => (cut = false), hangUp }
}

/** Takes the fake server away again; the test set-up does so after every test. */
export const disconnect = () => remove?.()
