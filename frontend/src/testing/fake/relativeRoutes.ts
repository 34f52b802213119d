import type { components } from '@/api/generated/schema'
import type { Consent, Relation, Relative } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { citizenCalled, memberCalled } from './people'
import { FakeProblem } from './problem'
import type { Call, Handler } from './routes'

type Schemas = components['schemas']

const today = ({ state }: Call) => dateIn(state.clock.now())

function relativeOf({ state, at }: Call): Relative {
  const into = state.circle.merged.get(at.relative ?? '')
  if (into) throw new FakeProblem(410, 'RELATIVE_MERGED', { mergedInto: into })
  const found = state.circle.relatives.find((one) => one.id === at.relative)
  if (!found) throw new FakeProblem(404, 'UNKNOWN_RELATIVE')
  return found
}

function current(call: Call, version: number): Relative {
  const relative = relativeOf(call)
  if (relative.version !== version)
    throw new FakeProblem(409, 'STALE_RELATIVE', { currentVersion: relative.version })
  relative.version += 1
  return relative
}

const near = (
  citizen: string,
  { kind, tasks = [], contactPerson }: Schemas['RelationDetails'],
): Relation => ({
  citizen,
  citizenName: citizenCalled(citizen)?.name ?? citizen,
  kind,
  tasks,
  ...(contactPerson ? { contactPerson, contactPersonName: memberCalled(contactPerson)?.name ?? '' } : {}),
})

/** The one mistake that the screens' tests make. */
function reachedByMail(call: Call, { mail }: Schemas['RelativeDetails']) {
  if (!mail || mail.includes('@')) return
  const message = call.words === 'da' ? 'skal være en mailadresse' : 'must be a mail address'
  throw new FakeProblem(400, 'INVALID_BODY', { errors: [{ field: 'about.mail', message }] })
}

const described = (about: Schemas['RelativeDetails']) => ({
  ...about,
  languages: about.languages ?? [],
  interpreter: about.interpreter ?? false,
  reachable: about.reachable ?? [],
})

const ofCitizen = ({ state, at }: Call): Schemas['CitizensRelatives'] => {
  const citizen = at.citizen ?? ''
  const none = state.circle.noNetwork.get(citizen)
  return {
    citizen,
    ...(none ? { noNetwork: none } : {}),
    relatives: state.circle.relatives.filter((one) => one.relations.some((to) => to.citizen === citizen)),
  }
}

const consentsOf = ({ state, at }: Call): Consent[] => {
  const all = state.circle.consents.get(at.relative ?? '') ?? []
  state.circle.consents.set(at.relative ?? '', all)
  return all
}

export const relativeRoutes: Record<string, Handler> = {
  'GET /api/teams/:team/relatives': ({ state }) =>
    [...state.circle.relatives].sort((a, b) => a.name.localeCompare(b.name, 'da')),
  'POST /api/teams/:team/relatives': async (call) => {
    const { about, citizen, relation } = (await call.body()) as Schemas['NewRelative']
    reachedByMail(call, about)
    const added: Relative = {
      id: `r${call.state.circle.next++}`,
      version: 0,
      ...described(about),
      relations: [near(citizen, relation)],
      doubles: [],
    }
    call.state.circle.relatives.push(added)
    call.state.circle.noNetwork.delete(citizen)
    return added
  },
  'GET /api/teams/:team/relatives/:relative': (call) => relativeOf(call),
  'PUT /api/teams/:team/relatives/:relative': async (call) => {
    const { version, about } = (await call.body()) as Schemas['RelativeChange']
    reachedByMail(call, about)
    const before = current(call, version)
    const { id, relations, doubles } = before
    const after = { id, version: before.version, relations, doubles, ...described(about) }
    call.state.circle.relatives = call.state.circle.relatives.map((one) => (one.id === id ? after : one))
    return after
  },
  'POST /api/teams/:team/relatives/:relative/merge': async (call) => {
    const { version, duplicate, theirs = [] } = (await call.body()) as Schemas['RelativeMerge']
    const stays = current(call, version)
    const { circle, clock } = call.state
    const goes = circle.relatives.find((one) => one.id === duplicate)
    if (!goes) throw new FakeProblem(404, 'UNKNOWN_RELATIVE')
    const { id, name, phone } = goes
    if (theirs.includes('NAME')) [stays.name, goes.name] = [name, stays.name]
    if (theirs.includes('PHONE') && phone) [stays.phone, goes.phone] = [phone, stays.phone ?? phone]
    stays.doubles.push({
      id,
      name: goes.name,
      ...(goes.phone ? { phone: goes.phone } : {}),
      mergedAt: clock.now().toISOString(),
      mergedBy: call.account.displayName,
    })
    circle.relatives = circle.relatives.filter((one) => one.id !== id)
    circle.merged.set(id, stays.id)
    return stays
  },
  'PUT /api/teams/:team/relatives/:relative/relations/:citizen': async (call) => {
    const { version, relation } = (await call.body()) as Schemas['RelationChange']
    const relative = current(call, version)
    const citizen = call.at.citizen ?? ''
    relative.relations = [
      ...relative.relations.filter((one) => one.citizen !== citizen),
      near(citizen, relation),
    ]
    return relative
  },
  'DELETE /api/teams/:team/relatives/:relative/relations/:citizen': (call) => {
    const relative = current(call, Number(call.query.get('version')))
    relative.relations = relative.relations.filter((one) => one.citizen !== call.at.citizen)
    return relative
  },
  'GET /api/teams/:team/citizens/:citizen/relatives': ofCitizen,
  'PUT /api/teams/:team/citizens/:citizen/no-network': (call) => {
    if (ofCitizen(call).relatives.length > 0) throw new FakeProblem(409, 'HAS_RELATIVES')
    call.state.circle.noNetwork.set(call.at.citizen ?? '', {
      since: call.state.clock.now().toISOString(),
      by: call.account.displayName,
    })
    return ofCitizen(call)
  },
  'DELETE /api/teams/:team/citizens/:citizen/no-network': (call) => {
    call.state.circle.noNetwork.delete(call.at.citizen ?? '')
    return ofCitizen(call)
  },
  'GET /api/teams/:team/relatives/:relative/consents': consentsOf,
  'POST /api/teams/:team/relatives/:relative/consents': async (call) => {
    const { citizen, topic } = (await call.body()) as Schemas['ConsentWord']
    const notedBy = call.account.displayName
    consentsOf(call).unshift({ citizen, topic, stands: true, givenOn: today(call), notedBy })
    return consentsOf(call)
  },
  'POST /api/teams/:team/relatives/:relative/consents/withdraw': async (call) => {
    const { citizen, topic } = (await call.body()) as Schemas['ConsentWord']
    const standing = consentsOf(call).find(
      (one) => one.stands && one.citizen === citizen && one.topic === topic,
    )
    if (!standing) throw new FakeProblem(409, 'NO_CONSENT')
    Object.assign(standing, {
      stands: false,
      endedOn: today(call),
      endedBy: call.account.displayName,
      ending: 'WITHDRAWN',
    })
    return consentsOf(call)
  },
  'GET /api/teams/:team/relatives/:relative/contacts': ({ state, at }) =>
    state.circle.contacts.get(at.relative ?? '') ?? [],
  'POST /api/teams/:team/relatives/:relative/contacts': async (call) => {
    const { how } = (await call.body()) as Schemas['NewContact']
    const { contacts } = call.state.circle
    const id = call.at.relative ?? ''
    contacts.set(id, [{ how, date: today(call), by: call.account.displayName }, ...(contacts.get(id) ?? [])])
    return contacts.get(id)
  },
  'GET /api/teams/:team/opsporing': (): Schemas['QuietRelative'][] => [
    {
      relative: 'r3',
      name: 'Meryem Juhl',
      citizens: ['b05'],
      reasons: [
        { code: 'MORE_SIGNALS', signalsNow: 2, signalsBefore: 0 },
        { code: 'MORE_URGENT', urgencyNow: 'RED', urgencyBefore: 'GREEN' },
      ],
    },
    { relative: 'r2', name: 'Ib Abild', citizens: ['b01'], reasons: [{ code: 'SILENT', silentDays: 74 }] },
  ],
}
