import { ApiProblem } from '@/api/problem'
import type { DeviceStore } from '@/ui/offline/store'

/** A visit begun or ended, as told at the door. Holds ids alone. */
export interface Mark {
  team: string
  visit: string
  what: 'started' | 'finished'
  /** When it was told, ISO 8601. */
  at: string
}

export interface Marks {
  /** Told, but not yet known to the server; in the order they were told. */
  readonly waiting: readonly Mark[]
  /** What the server would not take. */
  readonly refused: readonly { mark: Mark; why: string }[]
}

/** Refused for good; anything else is worth another try. */
const isFinal = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem &&
  error.status >= 400 &&
  error.status < 500 &&
  ![401, 403, 429].includes(error.status)

/** What was told at the door on its way to the server, in order, through lifts and cellars. */
export class MarkQueue {
  private marks: Marks = { waiting: [], refused: [] }
  private readonly listeners = new Set<() => void>()
  private readonly restored: Promise<void>
  private sending: Promise<void> | undefined

  constructor(
    private readonly store: DeviceStore,
    private readonly key: string,
    private readonly send: (mark: Mark) => Promise<void>,
  ) {
    this.restored = this.restore()
  }

  readonly now = () => this.marks

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  async add(mark: Mark): Promise<void> {
    this.become({ ...this.marks, waiting: [...this.marks.waiting, mark] })
    await this.save()
    await this.flush()
  }

  /** Sends what waits, the oldest first, and stops at the first that does not come through. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined
    })
    return this.sending
  }

  forgetRefused(): void {
    this.become({ ...this.marks, refused: [] })
  }

  private async sendAll(): Promise<void> {
    await this.restored
    for (let first = this.marks.waiting[0]; first; first = this.marks.waiting[0]) {
      try {
        await this.send(first)
        this.drop(first)
      } catch (error) {
        if (!isFinal(error)) return
        this.drop(first, error.title)
      }
      await this.save()
    }
  }

  private drop(mark: Mark, why?: string): void {
    this.become({
      waiting: this.marks.waiting.filter((one) => one !== mark),
      refused: why == null ? this.marks.refused : [...this.marks.refused, { mark, why }],
    })
  }

  private async restore(): Promise<void> {
    const kept = (await this.store.read<Mark[]>(this.key)) ?? []
    if (kept.length > 0) this.become({ ...this.marks, waiting: [...kept, ...this.marks.waiting] })
  }

  private async save(): Promise<void> {
    await this.restored
    await this.store.write(this.key, this.marks.waiting)
  }

  private become(marks: Marks): void {
    this.marks = marks
    for (const listener of this.listeners) listener()
  }
}
