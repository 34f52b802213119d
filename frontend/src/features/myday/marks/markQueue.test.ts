import { ApiProblem, NoConnection } from '@/api/problem'
import { memoryStore } from '@/ui/offline/store'
import { MarkQueue, type Mark } from './markQueue'

const mark = (visit: string, what: Mark['what'] = 'started'): Mark => ({
  team: 'sundparken',
  visit,
  what,
  at: '2026-11-24T08:00:00.000Z',
})

function queueOn(store = memoryStore()) {
  const sent: string[] = []
  const line = { answer: (): Promise<void> => Promise.resolve() }
  const queue = new MarkQueue(store, 'marks anne', async ({ visit, what }) => {
    await line.answer()
    sent.push(`${visit} ${what}`)
  })
  return { queue, sent, line, store }
}

describe('what is told at the door', () => {
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
    expect(await store.read('marks anne')).toEqual([])
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
    expect(queue.now().refused).toEqual([{ mark: mark('v1'), why: 'Besøget findes ikke.' }])
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
})
