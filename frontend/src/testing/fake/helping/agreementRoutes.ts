import type { components } from '@/api/generated/schema'
import type { Agreement } from '@/api/types'
import { plusDays } from '@/ui/format/format'
import { citizenCalled } from '../people'
import { FakeProblem } from '../problem'
import type { Call, Handler } from '../routes'
import { asked, bump, named, todayIn } from './asked'

type Schemas = components['schemas']

const lastPast = {
  da: 'er allerede forbi; lad feltet stå tomt, hvis aftalen gælder videre',
  en: 'is past already; leave it empty where the agreement goes on',
}

async function agreed(
  call: Call,
  change: (one: Agreement, body: Schemas['AgreementDay'] & { reason?: string }) => void,
) {
  const body = (await call.body()) as Schemas['AgreementDay']
  const one = bump(
    call.state.helping.agreements.find(({ id }) => id === call.at.agreement),
    body.version,
  )
  change(one, body)
  return one
}

const stop = (call: Call, state: 'ENDED' | 'FAILED') =>
  agreed(call, (one, { reason }) => {
    one.state = state
    one.next = []
    one.endsSoon = false
    one.over = true
    one.steps.push({
      state,
      at: call.state.clock.now().toISOString(),
      by: call.account.displayName,
      ...(reason ? { reason } : {}),
    })
  })

/** Who does what by agreement. */
export const agreementRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/agreements': (call) =>
    call.state.helping.agreements
      .filter(({ citizen, terms }) =>
        asked(call)({ citizen, ...(terms.relative ? { relative: terms.relative } : {}) }),
      )
      .filter(({ over }) => call.query.get('stopped') === 'true' || !over),
  'POST /api/teams/:team/agreements': async (call) => {
    const wanted = (await call.body()) as Schemas['NewAgreement']
    const { terms } = wanted
    if (terms.first && terms.last && terms.last < terms.first) {
      const message = call.words === 'da' ? 'ligger før den første dag' : 'is before the first day'
      throw new FakeProblem(400, 'INVALID_BODY', { errors: [{ field: 'terms.last', message }] })
    }
    if (terms.last && terms.last < todayIn(call)) {
      const message = call.words === 'da' ? lastPast.da : lastPast.en
      throw new FakeProblem(400, 'INVALID_BODY', { errors: [{ field: 'terms.last', message }] })
    }
    const state = wanted.agreed ? 'AGREED' : 'PROPOSED'
    const made: Agreement = {
      id: `a${call.state.circle.next++}`,
      version: 0,
      citizen: wanted.citizen,
      citizenName: citizenCalled(wanted.citizen)?.name ?? '',
      ...(terms.relative ? { relativeName: named(call, terms.relative) } : {}),
      terms: {
        ...terms,
        effect: terms.effect ?? 'ALONGSIDE',
        helps: terms.helps ?? [],
        first: terms.first ?? todayIn(call),
      },
      state,
      endsSoon: false,
      over: false,
      next: wanted.agreed ? [plusDays(todayIn(call), 1)] : [],
      daysOff: [],
      steps: [{ state, at: call.state.clock.now().toISOString(), by: call.account.displayName }],
    }
    call.state.helping.agreements.push(made)
    return made
  },
  'POST /api/teams/:team/agreements/:agreement/agree': (call) =>
    agreed(call, (one) => {
      one.state = 'AGREED'
      one.next = [plusDays(todayIn(call), 1)]
    }),
  'POST /api/teams/:team/agreements/:agreement/end': (call) => stop(call, 'ENDED'),
  'POST /api/teams/:team/agreements/:agreement/fail': (call) => stop(call, 'FAILED'),
  'POST /api/teams/:team/agreements/:agreement/days-off': (call) =>
    agreed(call, (one, { date, reason }) => {
      one.next = one.next.filter((day) => day !== date)
      one.daysOff.push({ date, by: call.account.displayName, ...(reason ? { reason } : {}) })
    }),
  'POST /api/teams/:team/agreements/:agreement/days-off/take-back': (call) =>
    agreed(call, (one, { date }) => {
      one.daysOff = one.daysOff.filter((day) => day.date !== date)
      one.next = [date, ...one.next].sort()
    }),
}
