import type { FakeState } from './state'

/** Arranges a meeting with the advisor on a day. */
export function advisorMeets({ meetings }: Pick<FakeState, 'meetings'>, date: string) {
  const like = structuredClone(meetings.all.find(({ about }) => about.state === 'PLANNED')!)
  const { appointment } = like.about
  meetings.all.push({
    ...like,
    about: { ...like.about, id: 'v1', appointment: { ...appointment, kind: 'ADVISOR', date } },
  })
}
