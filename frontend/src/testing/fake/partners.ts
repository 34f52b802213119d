import type { components } from '@/api/generated/schema'
import type { NewPartnerVisit, Partner, PartnerDescription } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { plusDays } from '@/ui/format/format'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'

type Schemas = components['schemas']

/** Partners as they are kept; whether one is overdue is told anew each time. */
export type KeptPartner = Omit<Partner, 'overdue'>

export function newPartners(today: string): KeptPartner[] {
  return [
    {
      id: 'p1',
      version: 0,
      partner: {
        name: 'Lægehuset',
        kind: 'CLINIC',
        stance: 'UNSURE',
        knowsOfUs: 'Kender ikke bisidderne.',
        inItForThem: 'Forberedte patienter.',
        talkTo: 'Lægesekretæren',
        everyWeeks: 12,
        nextVisit: plusDays(today, -9),
      },
      visits: [{ date: plusDays(today, -93), who: 'Anne Lind', what: 'Et kvarter til personalemødet.' }],
    },
    {
      id: 'p2',
      version: 0,
      partner: { name: 'Seniorforeningen', kind: 'ASSOCIATION', stance: 'FOR' },
      visits: [],
    },
  ]
}

const told = (kept: KeptPartner, today: string): Partner => ({
  ...kept,
  overdue: kept.partner.nextVisit != null && kept.partner.nextVisit < today,
})

const todayIn = ({ state }: Call) => dateIn(state.clock.now())

const found = ({ state, at }: Call) => {
  const partner = state.partners.find((one) => one.id === at.partner)
  if (!partner) throw new FakeProblem(404, 'UNKNOWN_PARTNER')
  return partner
}

const needed = (call: Call, fields: Record<string, string>) => {
  const errors = Object.entries(fields)
    .filter(([, value]) => !value)
    .map(([field]) => ({ field, message: call.words === 'da' ? 'må ikke være tom' : 'must not be empty' }))
  if (errors.length > 0) throw new FakeProblem(400, 'INVALID_BODY', { errors })
}

const created = (body: object) => new Response(JSON.stringify(body), { status: 201 })

export const partnerRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/partners': (call) =>
    call.state.partners
      .map((kept) => told(kept, todayIn(call)))
      .sort((a, b) => (a.partner.nextVisit ?? '9999').localeCompare(b.partner.nextVisit ?? '9999')),
  'POST /api/teams/:team/partners': async (call) => {
    const partner = (await call.body()) as PartnerDescription
    needed(call, { name: partner.name })
    const kept = { id: `p${call.state.partners.length + 1}`, version: 0, partner, visits: [] }
    call.state.partners.push(kept)
    return created(told(kept, todayIn(call)))
  },
  'PUT /api/teams/:team/partners/:partner': async (call) => {
    const kept = found(call)
    const { version, partner } = (await call.body()) as Schemas['ChangedPartner']
    if (version !== kept.version) throw new FakeProblem(409, 'CHANGED_BY_OTHERS')
    needed(call, { 'partner.name': partner.name })
    Object.assign(kept, { partner, version: version + 1 })
    return told(kept, todayIn(call))
  },
  'POST /api/teams/:team/partners/:partner/visits': async (call) => {
    const kept = found(call)
    const { next, ...visit } = (await call.body()) as NewPartnerVisit
    needed(call, { who: visit.who, what: visit.what })
    const { everyWeeks } = kept.partner
    const due = next ?? (everyWeeks == null ? undefined : plusDays(visit.date, 7 * everyWeeks))
    delete kept.partner.nextVisit
    if (due != null) kept.partner.nextVisit = due
    kept.visits.unshift(visit)
    kept.version++
    return created(told(kept, todayIn(call)))
  },
}
