import { ApiProblem, NoConnection } from '@/api/problem'
import { memoryStore } from '@/ui/offline/store'
import { newId, type Letter } from './letter'
import { Outbox } from './outbox'

const mark = (visit: string, what = 'started'): Letter => ({
  id: `${visit} ${what}`,
  kind: 'mark',
  team: 'sundparken',
  at: '2026-11-24T08:00:00.000Z',
  told: { visit, what },
})

function queueOn(store = memoryStore()) {
  const sent: string[] = []
  const words: unknown[] = []
  const line = { answer: (): Promise<void> => Promise.resolve() }
  const queue = new Outbox(store, 'told anne', async ({ id, told }) => {
    await line.answer()
    sent.push(id)
    words.push(told)
  })
  return { queue, sent, words, line, store }
}

describe('what is told without network', () => {
  it('goes to the server at once when there is a way', async () => {
    const { queue, sent } = queueOn()
    await queue.add(mark('v1'))
    expect(sent).toEqual(['v1 started'])
    expect(queue.now().waiting).toEqual([])
  })

  it('waits without network and is sent in the order it was told', async () => {
    const { queue, sent, line } = queueOn()
    line.answer = () => Promise.reject(new NoConnection('lift'))
    await queue.add(mark('v1'))
    await queue.add(mark('v1', 'finished'))
    await queue.add(mark('v2'))
    expect(queue.now().waiting).toHaveLength(3)
    line.answer = () => Promise.resolve()
    await queue.flush()
    expect(sent).toEqual(['v1 started', 'v1 finished', 'v2 started'])
  })

  it('is still there when the page is opened again', async () => {
    const { queue, line, store } = queueOn()
    line.answer = () => Promise.reject(new NoConnection('cellar'))
    await queue.add(mark('v1'))
    const again = queueOn(store)
    await again.queue.flush()
    expect(again.sent).toEqual(['v1 started'])
    expect(await store.read('told anne')).toEqual({ waiting: [], refused: [] })
  })

  it('is not sent twice when two tries run into each other', async () => {
    const { queue, sent, line } = queueOn()
    line.answer = () => Promise.reject(new NoConnection('lift'))
    await queue.add(mark('v1'))
    line.answer = () => Promise.resolve()
    await Promise.all([queue.flush(), queue.flush()])
    expect(sent).toEqual(['v1 started'])
  })

  it('is told back when the server will not take it, and does not hold up the next', async () => {
    const { queue, sent, line } = queueOn()
    line.answer = () =>
      Promise.reject(new ApiProblem(404, { title: 'Besøget findes ikke.', code: 'UNKNOWN_VISIT' }))
    await queue.add(mark('v1'))
    line.answer = () => Promise.resolve()
    await queue.add(mark('v2'))
    expect(sent).toEqual(['v2 started'])
    expect(queue.now().refused).toEqual([{ letter: mark('v1'), why: 'Besøget findes ikke.' }])
  })

  it('waits while signed out or while the server is unwell', async () => {
    const { queue, line } = queueOn()
    for (const status of [401, 403, 429, 500, 503]) {
      line.answer = () => Promise.reject(new ApiProblem(status, {}))
      await queue.flush()
      await queue.add(mark(`v${status}`))
    }
    expect(queue.now().waiting).toHaveLength(5)
    expect(queue.now().refused).toEqual([])
  })

  it('is refused for good where the server itself says that one may not', async () => {
    const { queue, line } = queueOn()
    line.answer = () => Promise.reject(new ApiProblem(403, { code: 'CSRF_REFUSED' }))
    await queue.add(mark('v1'))
    expect(queue.now()).toMatchObject({ waiting: [{ id: 'v1 started' }], refused: [], stuck: true })
    line.answer = () =>
      Promise.reject(
        new ApiProblem(403, { title: 'Ikke din.', detail: 'Lav en ny.', code: 'NOT_YOUR_SIGNAL' }),
      )
    await queue.flush()
    expect(queue.now()).toMatchObject({ waiting: [], stuck: false })
    expect(queue.now().refused).toEqual([{ letter: mark('v1'), why: 'Ikke din.', help: 'Lav en ny.' }])
  })

  it('is refused also for the one who was not looking, until it is seen', async () => {
    const { queue, line, store } = queueOn()
    line.answer = () => Promise.reject(new ApiProblem(404, { title: 'Findes ikke.' }))
    await queue.add(mark('v1'))
    const again = queueOn(store)
    await again.queue.flush()
    expect(again.queue.now().refused).toEqual([{ letter: mark('v1'), why: 'Findes ikke.' }])
    await again.queue.forgetRefused('another')
    expect(again.queue.now().refused).toHaveLength(1)
    await again.queue.forgetRefused()
    const third = queueOn(store)
    await third.queue.flush()
    expect(third.queue.now().refused).toEqual([])
  })

  it('can be told otherwise and taken back until it has gone, and never after', async () => {
    const { queue, words, line, store } = queueOn()
    line.answer = () => Promise.reject(new NoConnection('lift'))
    await queue.add(mark('v1'))
    await queue.add(mark('v2'))
    expect(await queue.amend('v1 started', (one) => ({ ...one, told: 'better' }))).toBe(true)
    expect(await queue.withdraw('v2 started')).toBe(true)
    expect(await store.read('told anne')).toMatchObject({ waiting: [{ told: 'better' }] })

    let arrive: (() => void) | undefined
    line.answer = () => new Promise((resolve) => (arrive = resolve))
    const flushed = queue.flush()
    await vi.waitFor(() => expect(arrive).toBeDefined())
    const late = Promise.all([queue.amend('v1 started', () => mark('v3')), queue.withdraw('v1 started')])
    arrive?.()
    await flushed
    expect(await late).toEqual([false, false])
    expect(words).toEqual(['better'])
    expect(queue.now()).toEqual({ waiting: [], refused: [], stuck: false })
  })

  it('has an id of its own', () => {
    const ids = Array.from({ length: 50 }, newId)
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(new Set(ids).size).toBe(50)
  })
})
