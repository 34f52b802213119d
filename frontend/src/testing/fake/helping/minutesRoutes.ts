import type { components } from '@/api/generated/schema'
import type { AgreementMinutes } from '@/api/types'
import { citizenCalled } from '../people'
import { FakeProblem } from '../problem'
import type { Handler } from '../routes'
import { named, todayIn } from './asked'

type Schemas = components['schemas']

/** Minutes of talks about agreements. */
export const minutesRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/citizens/:citizen/agreement-minutes': ({ state, at }) =>
    state.helping.minutes.filter(({ citizen }) => citizen === at.citizen),
  'GET /api/teams/:team/agreement-minutes/:minutes': ({ state, at }) => {
    const found = state.helping.minutes.find(({ id }) => id === at.minutes)
    if (!found) throw new FakeProblem(404, 'UNKNOWN_MINUTES')
    return found
  },
  'POST /api/teams/:team/agreement-minutes': async (call) => {
    const wanted = (await call.body()) as Schemas['NewAgreementMinutes']
    if ((wanted.heldOn ?? '') > todayIn(call)) throw new FakeProblem(422, 'TALK_NOT_HELD_YET')
    const written: AgreementMinutes = {
      ...(wanted as Omit<typeof wanted, 'version'>),
      id: `r${call.state.circle.next++}`,
      version: 0,
      citizenName: citizenCalled(wanted.citizen)?.name ?? '',
      ...(wanted.relative ? { relativeName: named(call, wanted.relative) } : {}),
      heldOn: wanted.heldOn ?? todayIn(call),
      writtenAt: call.state.clock.now().toISOString(),
      writtenBy: call.account.displayName,
    }
    call.state.helping.minutes.unshift(written)
    return written
  },
}
