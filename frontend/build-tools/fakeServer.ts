import { Readable } from 'node:stream'
import type { Connect, Plugin } from 'vite'

interface Fake {
  handle(request: Request, cookies?: string): Promise<Response>
}

const asRequest = (from: Connect.IncomingMessage) =>
  new Request(`http://${from.headers.host ?? 'localhost'}${from.originalUrl ?? '/'}`, {
    method: from.method ?? 'GET',
    headers: Object.entries(from.headers).filter(
      (one): one is [string, string] => typeof one[1] === 'string',
    ),
    ...(from.method === 'GET' ? {} : { body: Readable.toWeb(from) as ReadableStream, duplex: 'half' }),
  })

/** `npm run dev:fake`: the screens on a fictional team in memory, without a backend. */
export function fakeServer(): Plugin {
  return {
    name: 'samvagt-fake-server',
    async configureServer(vite) {
      const { createFakeServer } = (await vite.ssrLoadModule('/src/testing/fake/server.ts')) as {
        createFakeServer: () => Fake
      }
      const fake = createFakeServer()
      vite.middlewares.use((from, to, next) => {
        if (!from.originalUrl?.startsWith('/api/')) {
          next()
          return
        }
        fake
          .handle(asRequest(from), from.headers.cookie)
          .then((response) => {
            to.statusCode = response.status
            response.headers.forEach((value, name) => name !== 'set-cookie' && to.setHeader(name, value))
            to.setHeader('Set-Cookie', response.headers.getSetCookie())
            if (!response.body) return to.end()
            const body = Readable.fromWeb(response.body)
            to.on('close', () => body.destroy())
            return body.pipe(to)
          })
          .catch(next)
      })
    },
  }
}
