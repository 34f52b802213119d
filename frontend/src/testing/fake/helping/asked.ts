import { dateIn } from '@/ui/clock/clock'
import { citizenCalled } from '../people'
import { FakeProblem } from '../problem'
import type { Call } from '../routes'

/** The one that is to change, as it was seen. */
export const bump = <T extends { version: number }>(one: T | undefined, seen: number): T => {
  if (!one) throw new FakeProblem(404, 'UNKNOWN_PATH')
  if (one.version !== seen) throw new FakeProblem(409, 'CHANGED_BY_OTHERS')
  one.version += 1
  return one
}

export const todayIn = ({ state }: Call) => dateIn(state.clock.now())
export const named = ({ state }: Call, id: string | undefined) =>
  state.circle.relatives.find((one) => one.id === id)?.name ?? ''

interface About {
  need?: string
  relative: string
  citizen: string
}

/** What is new, about whom: as it stands the first time. */
export const newAbout = (call: Call, { need, relative, citizen }: About) => ({
  version: 0,
  ...(need ? { need } : {}),
  relative,
  relativeName: named(call, relative),
  citizen,
  citizenName: citizenCalled(citizen)?.name ?? '',
})

/** True for what the question's need, relative and citizen are those of. */
export const asked = (call: Call) => (one: { need?: string; relative?: string; citizen?: string }) =>
  (['need', 'relative', 'citizen'] as const).every(
    (field) => call.query.get(field) == null || one[field] === call.query.get(field),
  )
