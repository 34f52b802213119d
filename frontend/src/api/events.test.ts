import { followDay, followTeam } from './events'

/** Lines as a browser has them: an answer that is no stream closes one for good. */
class Source extends EventTarget {
  static readonly CLOSED = 2
  static made: Source[] = []
  readyState = 0
  constructor(readonly url: string) {
    super()
    Source.made.push(this)
  }
  open() {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }
  refuse() {
    this.readyState = 2
    this.dispatchEvent(new Event('error'))
  }
  close() {
    this.readyState = 2
  }
}

describe('a line to the server', () => {
  beforeEach(() => {
    Source.made = []
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', Source)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('that was refused is tried again, ever more calmly, and all is asked anew once it is open', () => {
    const again = vi.fn()
    const heard = vi.fn()
    followTeam('sundparken', { onNeeds: heard, onAnswers: heard, onHandovers: heard, onAgain: again })
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      const tries = Source.made.length
      Source.made.at(-1)!.refuse()
      vi.advanceTimersByTime(seconds * 1000 - 1)
      expect(Source.made).toHaveLength(tries)
      vi.advanceTimersByTime(1)
      expect(Source.made).toHaveLength(tries + 1)
    }
    expect(again).not.toHaveBeenCalled()
    Source.made.at(-1)!.open()
    expect(again).toHaveBeenCalledOnce()
    Source.made.at(-1)!.dispatchEvent(new MessageEvent('needs', { data: '{}' }))
    expect(heard).toHaveBeenCalledOnce()
    Source.made.at(-1)!.dispatchEvent(new MessageEvent('handovers', { data: '{}' }))
    expect(heard).toHaveBeenCalledTimes(2)

    Source.made.at(-1)!.refuse()
    vi.advanceTimersByTime(1000)
    expect(Source.made).toHaveLength(9)
  })

  it('that the browser mends by itself is left to it', () => {
    const connected = vi.fn()
    followDay('sundparken', '2026-11-24', { onConnected: connected })
    const [line] = Source.made
    line!.open()
    line!.readyState = 0
    line!.dispatchEvent(new Event('error'))
    vi.advanceTimersByTime(60_000)
    expect(Source.made).toHaveLength(1)
    line!.open()
    expect(connected.mock.calls.flat()).toEqual([true, false, true])
  })

  it('that nobody follows any more is not tried again', () => {
    const stop = followTeam('sundparken', {
      onNeeds: vi.fn(),
      onAnswers: vi.fn(),
      onHandovers: vi.fn(),
      onAgain: vi.fn(),
    })
    Source.made[0]!.refuse()
    stop()
    vi.advanceTimersByTime(60_000)
    expect(Source.made).toHaveLength(1)
  })
})
