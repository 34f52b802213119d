import { ApiProblem } from '@/api/problem'
import type { Letter, Refusal } from './letter'
import type { DeviceStore } from './store'

interface Kept {
  /** Told, but not yet known to the server; in the order they were told. */
  readonly waiting: readonly Letter[]
  /** What the server would not take, until that is seen. */
  readonly refused: readonly Refusal[]
}

export interface Post extends Kept {
  /** The last try did not come through. */
  readonly stuck: boolean
}

/** Refused for good; anything else is worth another try. */
const isFinal = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem &&
  error.status >= 400 &&
  error.status < 500 &&
  ![401, 408, 429].includes(error.status) &&
  // Who may not is told so by the server itself; a worn-out token is a matter of trying again.
  !(error.status === 403 && ['UNKNOWN', 'CSRF_REFUSED'].includes(error.code))

/** What was told on its way to the server, in order, through lifts and cellars. */
export class Outbox {
  private post: Post = { waiting: [], refused: [], stuck: false }
  private readonly listeners = new Set<() => void>()
  private readonly restored: Promise<void>
  private sending: Promise<void> | undefined
  private onItsWay: string | undefined

  constructor(
    private readonly store: DeviceStore,
    private readonly key: string,
    private readonly send: (letter: Letter) => Promise<void>,
  ) {
    this.restored = this.restore()
  }

  readonly now = () => this.post

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** Keeps it on the device and tries to send it; done when it was tried. */
  async add(letter: Letter): Promise<void> {
    this.become({ waiting: [...this.post.waiting, letter] })
    await this.save()
    await this.flush()
  }

  /** Tells it otherwise; false where it has gone already. */
  async amend(id: string, change: (letter: Letter) => Letter): Promise<boolean> {
    return this.unlessGone(id, (waiting) => waiting.map((one) => (one.id === id ? change(one) : one)))
  }

  /** Takes it back; false where it has gone already. */
  async withdraw(id: string): Promise<boolean> {
    return this.unlessGone(id, (waiting) => waiting.filter((one) => one.id !== id))
  }

  /** Sends what waits, the oldest first, and stops at the first that does not come through. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined
    })
    return this.sending
  }

  /** The refusal has been seen; all of them, or that of one letter. */
  async forgetRefused(id?: string): Promise<void> {
    this.become({ refused: this.post.refused.filter(({ letter }) => id !== undefined && letter.id !== id) })
    await this.save()
  }

  private async unlessGone(
    id: string,
    change: (waiting: readonly Letter[]) => readonly Letter[],
  ): Promise<boolean> {
    await this.restored
    while (this.onItsWay === id) await this.sending
    if (!this.post.waiting.some((one) => one.id === id)) return false
    this.become({ waiting: change(this.post.waiting) })
    if (this.post.waiting.length === 0) this.become({ stuck: false })
    await this.save()
    return true
  }

  private async sendAll(): Promise<void> {
    await this.restored
    for (let first = this.post.waiting[0]; first; first = this.post.waiting[0]) {
      this.onItsWay = first.id
      try {
        await this.send(first)
        this.drop(first)
      } catch (error) {
        if (!isFinal(error)) {
          this.become({ stuck: true })
          return
        }
        const help = error.detail === error.title ? undefined : error.detail
        this.drop(first, { letter: first, why: error.title, ...(help ? { help } : {}) })
      } finally {
        this.onItsWay = undefined
      }
      await this.save()
    }
    if (this.post.stuck) this.become({ stuck: false })
  }

  private drop(letter: Letter, refusal?: Refusal): void {
    this.become({
      waiting: this.post.waiting.filter((one) => one.id !== letter.id),
      refused: refusal ? [...this.post.refused, refusal] : this.post.refused,
    })
  }

  private async restore(): Promise<void> {
    const kept = await this.store.read<Kept>(this.key)
    if (kept)
      this.become({
        waiting: [...kept.waiting, ...this.post.waiting],
        refused: [...kept.refused, ...this.post.refused],
      })
  }

  private async save(): Promise<void> {
    await this.restored
    const { waiting, refused } = this.post
    const kept: Kept = { waiting, refused }
    await this.store.write(this.key, kept)
  }

  private become(change: Partial<Post>): void {
    this.post = { ...this.post, ...change }
    for (const listener of this.listeners) listener()
  }
}
