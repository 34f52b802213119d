import type { Agreement, AgreementMinutes, OfferGiven, RelativeTalk, SessionCover } from '@/api/types'
import { plusDays } from '@/ui/format/format'
import { citizenCalled } from '../people'

/** An offer given; its times are told anew each time. */
export type KeptGiven = Omit<OfferGiven, 'firstTime' | 'begun'>

/** Offers given, talks and agreements of the fictional team's relatives. */
export interface Helping {
  given: KeptGiven[]
  covers: Map<string, SessionCover[]>
  talks: RelativeTalk[]
  agreements: Agreement[]
  minutes: AgreementMinutes[]
}

export function newHelping(today: string): Helping {
  const terms = {
    party: 'RELATIVE',
    relative: 'r2',
    task: 'MEAL',
    effect: 'REPLACES',
    helps: ['MEAL'],
    first: plusDays(today, -20),
    rule: 'FREQ=WEEKLY;BYDAY=MO,TH',
  } as const
  const agreed = { at: `${plusDays(today, -20)}T10:00:00Z`, by: 'Anne Lind', state: 'AGREED' } as const
  const agreement = (id: string, more: Partial<Agreement>): Agreement => ({
    id,
    version: 0,
    citizen: 'b01',
    citizenName: citizenCalled('b01')?.name ?? '',
    relativeName: 'Ib Abild',
    terms: { ...terms, helps: [...terms.helps] },
    state: 'AGREED',
    endsSoon: false,
    over: false,
    next: [plusDays(today, 2), plusDays(today, 6)],
    daysOff: [],
    steps: [agreed],
    ...more,
  })
  return {
    given: [],
    covers: new Map(),
    talks: [],
    agreements: [
      agreement('a1', {}),
      agreement('a2', {
        terms: {
          ...terms,
          helps: ['TRAINING'],
          task: 'Går en tur',
          effect: 'ALONGSIDE',
          last: plusDays(today, 3),
        },
        endsSoon: true,
      }),
      agreement('a3', {
        state: 'FAILED',
        over: true,
        next: [],
        steps: [agreed, { at: agreed.at, by: 'Anne Lind', state: 'FAILED', reason: 'Det blev for meget.' }],
      }),
    ],
    minutes: [],
  }
}
