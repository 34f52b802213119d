import type { components } from '@/api/generated/schema'
import { citizenCalled, memberCalled } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'

type Schemas = components['schemas']

const value = (name: string, label: string, text: string): Schemas['HeldValue'] => ({
  name,
  label,
  value: text,
  text,
})

/** Who it is, and a log that is longer than the page shows at once. */
const held = (call: Call, kind: Schemas['Held']['kind'], id: string, name: string): Schemas['Held'] => ({
  kind,
  id,
  at: call.state.clock.now().toISOString(),
  sections: [
    {
      name: kind.toLowerCase(),
      title: 'Stamoplysninger',
      rows: [{ values: [value('name', 'Navn', name)] }],
    },
    {
      name: 'audit_entry',
      title: 'Hvem har set og ændret',
      rows: Array.from({ length: 12 }, (_, hour) => ({
        values: [
          value('at', 'Hvornår', `23.11.2026 kl. ${String(hour + 8).padStart(2, '0')}:00`),
          value('role', 'Hvem', 'medarbejder'),
        ],
      })),
    },
  ],
})

const relativeOf = ({ state, at }: Call) => {
  const found = state.circle.relatives.find((one) => one.id === at.relative)
  if (!found) throw new FakeProblem(404, 'UNKNOWN_RELATIVE')
  return found
}

const openNeeds = ({ state }: Call, relative: string) =>
  state.circle.needs.some((need) => need.relative === relative && need.state !== 'CLOSED')

export const privacyRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/relatives/:relative/held': (call) =>
    held(call, 'RELATIVE', relativeOf(call).id, relativeOf(call).name),
  'GET /api/teams/:team/citizens/:citizen/held': (call) => {
    const citizen = citizenCalled(call.at.citizen ?? '')
    if (!citizen) throw new FakeProblem(404, 'UNKNOWN_CITIZEN')
    return held(call, 'CITIZEN', citizen.id, citizen.name)
  },
  'PUT /api/teams/:team/citizens/:citizen/correction': async ({ at, state, body }) => {
    const asked = (await body()) as Schemas['CorrectedCitizen']
    if (!citizenCalled(at.citizen ?? '')) throw new FakeProblem(404, 'UNKNOWN_CITIZEN')
    state.corrected.set(at.citizen ?? '', asked)
    return undefined
  },
  'GET /api/teams/:team/members/:member/held': (call) => {
    const member = memberCalled(call.at.member ?? '')
    if (!member) throw new FakeProblem(404, 'UNKNOWN_MEMBER')
    return held(call, 'MEMBER', member.id, member.name)
  },
  'GET /api/teams/:team/retention': (): Schemas['RetentionDue'][] => [
    { what: 'MEMBERS', table: 'team_member', keeps: 'P12M', due: 1 },
    { what: 'VISITS', table: 'visit', keeps: 'P3Y', due: 2 },
    { what: 'VISITS', table: 'shift', keeps: 'P3Y', due: 3 },
    { what: 'PORTAL_KEYS', table: 'portal_key', keeps: 'P30D', due: 0 },
  ],
  'GET /api/teams/:team/citizens/:citizen/erasure': () => ({
    first: ['Der er besøg forude. Få dem ud af teamets filer først.'],
    goes: ['Navn, adresse, sprog, ønsker og hvad der er vigtigt'],
    stays: ['Kommunens omsorgsjournal røres ikke herfra.'],
  }),
  'GET /api/teams/:team/relatives/:relative/erasure': (call) => ({
    first: openNeeds(call, relativeOf(call).id) ? ['Der er behov, som ikke er lukket.'] : [],
    goes: ['Navn, telefon, e-mail, sprog, situation og netværk'],
    stays: ['At der var behov og samtykke, uden navn.'],
  }),
  'POST /api/teams/:team/relatives/:relative/erasure': (call) => {
    const gone = relativeOf(call)
    if (openNeeds(call, gone.id)) throw new FakeProblem(409, 'STILL_NEEDED')
    call.state.circle.relatives = call.state.circle.relatives.filter((one) => one !== gone)
    return undefined
  },
}
