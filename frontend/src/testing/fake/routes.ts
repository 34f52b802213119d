import { departureRoutes, peopleOf } from './departures'
import { accounts, base, citizens, team } from './people'
import { FakeProblem } from './problem'
import { helpRoutes } from './helping/helpRoutes'
import { meetingRoutes } from './meetingRoutes'
import { needRoutes } from './needRoutes'
import { crisisCardOf, handoverRoutes, myHandovers } from './handovers'
import { portalRoutes, portalTeamRoutes } from './portal'
import { privacyRoutes } from './privacy'
import { relativeRoutes } from './relativeRoutes'
import { dayRoutes } from './dayRoutes'
import { dayIn, stepVersion, type Account, type FakeState } from './state'
import { myDayOf } from './myDay'
import { offerRoutes } from './offerRoutes'
import { partnerRoutes } from './partners'
import { copyRoutes } from './changes'
import { improve } from './solving'
import { requestRoutes } from './requests'
import { secondTeam } from './secondTeam'
import { randomFrom } from './random'
import { taskCalled } from './tasks'
import { minuteOfDay } from '@/ui/format/format'
import { dateIn } from '@/ui/clock/clock'
import { keep, tryOn, wishesOf } from './wishes'
import type { Words } from './words'
import type { components } from '@/api/generated/schema'

type Schemas = components['schemas']

export interface Call {
  state: FakeState
  words: Words
  query: URLSearchParams
  /** What the path's placeholders held. */
  at: Record<string, string>
  body: () => Promise<unknown>
  account: Account
  signIn: (account: Account) => void
  signOut: () => void
}

export type Answer = Response | object | undefined
export type Handler = (call: Call) => Answer | Promise<Answer>

export const sessionOf = (account: Account): Schemas['Session'] => ({
  username: account.username,
  displayName: account.displayName,
  role: account.role,
  ...(account.member ? { member: account.member } : {}),
  teams: account.role === 'ADVISOR' ? [team, secondTeam] : [team],
})

/** Calls that need nobody signed in. */
export const openRoutes: Record<string, Handler> = {
  ...portalRoutes,
  'GET /api/settings': () => ({
    demo: true,
    demoAccounts: accounts.map(({ username, password, displayName, role }) => ({
      username,
      password,
      displayName,
      role,
      team: team.name,
    })),
  }),
  'POST /api/session': async ({ body, signIn }) => {
    const asked = (await body()) as Schemas['SignIn']
    const account = accounts.find((one) => one.username === asked.username && one.password === asked.password)
    if (!account) throw new FakeProblem(401, 'SIGN_IN_FAILED')
    signIn(account)
    return sessionOf(account)
  },
}

const visitOf = ({ state, at }: Call) => {
  for (const day of state.days.values()) {
    const visit = day.visits.get(at.visit ?? '')
    if (visit) return { day, visit }
  }
  throw new FakeProblem(404, 'UNKNOWN_VISIT')
}

export const routes: Record<string, Handler> = {
  'GET /api/session': ({ account }) => sessionOf(account),
  'DELETE /api/session': ({ signOut }) => {
    signOut()
    return undefined
  },
  'GET /api/teams': ({ account }) => sessionOf(account).teams,
  'GET /api/teams/:team': ({ state }) => ({ ...team, base, dates: state.dates, ...peopleOf(state) }),
  'GET /api/teams/:team/citizens': ({ state }) => {
    const today = state.days.get(dateIn(state.clock.now()))
    const count = (id: string) =>
      [...(today?.visits.values() ?? [])].filter((visit) => visit.citizen === id).length
    return citizens.map((one) => ({
      ...one,
      ...state.corrected.get(one.id),
      ...(today ? { visitsToday: count(one.id) } : {}),
    }))
  },
  'GET /api/teams/:team/export': () =>
    new Response('id,name,base_latitude,base_longitude\n', {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="sundparken.zip"',
      },
    }),
  'POST /api/teams/:team/import': async ({ body, state }) => {
    const file = ((await body()) as FormData).get('file')
    if (!(file instanceof File) || !file.name.endsWith('.zip') || file.name.includes('fejl'))
      throw new FakeProblem(400, 'INVALID_TEAM_DATA', {
        problems: [
          {
            file: 'visits.csv',
            line: 14,
            column: 'citizen',
            what: 'Borgeren b99 findes ikke i citizens.csv.',
            howToMend: 'Ret id’et, eller tilføj borgeren i citizens.csv.',
            code: 'UNKNOWN_REFERENCE',
          },
          {
            file: 'shifts.csv',
            line: 3,
            column: 'start',
            what: '7.00 er ikke et klokkeslæt.',
            howToMend: 'Skriv tiden som 07:00.',
            code: 'BAD_TIME',
          },
        ],
      })
    return {
      members: 14,
      shifts: 140,
      citizens: 70,
      visits: 1380,
      groups: 14,
      respites: 6,
      dates: state.dates,
    }
  },
  'POST /api/teams/:team/visits': async (call) => {
    const asked = (await call.body()) as Schemas['NewVisit']
    const day = dayIn(call.state, asked.date)
    const citizen = citizens.find((one) => one.id === asked.citizen)
    if (!citizen || !asked.reason)
      throw new FakeProblem(400, 'INVALID_BODY', { errors: [{ field: 'reason', message: 'Skriv hvorfor.' }] })
    const id = `v9${String(day.visits.size).padStart(3, '0')}`
    day.visits.set(id, {
      id,
      citizen: citizen.id,
      place: citizen,
      task: asked.task,
      minutes: asked.minutes,
      earliest: minuteOfDay(asked.earliestStart),
      latest: minuteOfDay(asked.latestStart),
      strict: asked.strict ?? false,
      staff: asked.staff === 2 ? 2 : 1,
      competence: asked.competences?.[0] ?? taskCalled(asked.task).competence,
      priority: asked.priority === 2 ? 2 : asked.priority === 3 ? 3 : 1,
      mode: asked.mode ?? 'HOME',
      addedToday: true,
      state: 'PLANNED',
    })
    stepVersion(call.state, day, call.account.displayName, 'VISIT_ADDED')
    return new Response(JSON.stringify({ visit: id, dayPlanVersion: day.version }), { status: 201 })
  },
  'POST /api/teams/:team/visits/:visit/change': async (call) => {
    const { day, visit } = visitOf(call)
    const asked = (await call.body()) as Schemas['VisitChange']
    if (asked.declined) {
      day.visits.delete(visit.id)
      for (const route of day.routes) route.seats = route.seats.filter((seat) => seat.visit !== visit.id)
    }
    if (asked.minutes) visit.minutes = asked.minutes
    if (asked.earliestStart) visit.earliest = minuteOfDay(asked.earliestStart)
    if (asked.latestStart) visit.latest = minuteOfDay(asked.latestStart)
    stepVersion(call.state, day, call.account.displayName, 'VISIT_CHANGED')
    return { visit: visit.id, dayPlanVersion: day.version }
  },
  'POST /api/teams/:team/visits/:visit/started': (call) => {
    const { day, visit } = visitOf(call)
    visit.state = 'STARTED'
    stepVersion(call.state, day, call.account.displayName, 'STARTED')
    return {}
  },
  'POST /api/teams/:team/visits/:visit/finished': (call) => {
    const { day, visit } = visitOf(call)
    visit.state = 'DONE'
    stepVersion(call.state, day, call.account.displayName, 'FINISHED')
    return {}
  },
  'POST /api/teams/:team/absences': async (call) => {
    const asked = (await call.body()) as Schemas['NewAbsence']
    const day = dayIn(call.state, asked.date)
    const route = day.routes.find((one) => one.member.id === asked.member)
    if (!route) throw new FakeProblem(404, 'UNKNOWN_MEMBER')
    const openVisits = route.seats.length
    day.routes = day.routes.filter((one) => one !== route)
    day.away.push(route)
    stepVersion(call.state, day, call.account.displayName, 'ABSENCE')
    if (day.status === 'DRAFT') return new Response(JSON.stringify({ openVisits }), { status: 202 })
    let proposed = copyRoutes(day.routes)
    const random = randomFrom(day.version)
    for (let step = 0; step < openVisits; step++) proposed = improve({ ...day, routes: proposed }, 20, random)
    const id = `p${day.proposals.length + 1}`
    const reason = call.words === 'da' ? `${route.member.name} er syg` : `${route.member.name} is ill`
    const createdAt = call.state.clock.now().toISOString()
    day.proposals.unshift({
      id,
      createdAt,
      reason,
      absent: asked.member,
      state: 'OPEN',
      routes: proposed,
      baseVersion: day.version,
    })
    return new Response(JSON.stringify({ proposal: id, openVisits }), { status: 202 })
  },
  'DELETE /api/teams/:team/absences/:member/:date': ({ state, at, account }) => {
    const day = dayIn(state, at.date ?? '')
    const route = day.away.find((one) => one.member.id === at.member)
    if (!route) throw new FakeProblem(404, 'UNKNOWN_ABSENCE')
    day.away = day.away.filter((one) => one !== route)
    day.routes = [...day.routes, { ...route, seats: [] }]
    for (const proposal of day.proposals)
      if (proposal.state === 'OPEN' && proposal.absent === at.member) proposal.state = 'OUTDATED'
    stepVersion(state, day, account.displayName, 'ABSENCE_TAKEN_BACK')
    return new Response('{}', { status: 202 })
  },
  'GET /api/teams/:team/my-day': ({ state, query, account, words }) => {
    const me = account.member ?? ''
    const day = myDayOf(dayIn(state, query.get('date') ?? dateIn(state.clock.now())), me, words)
    return {
      ...day,
      stops: day.stops.map((stop) => ({
        ...stop,
        handovers: myHandovers(state.handed, stop.citizen ?? '', me),
        ...(stop.citizen ? { crisisCard: crisisCardOf(state, stop.citizen) } : {}),
      })),
    }
  },
  'GET /api/teams/:team/calendar': ({ state }) => ({
    url: `http://localhost:8080/api/calendar/demo-${state.feed}.ics`,
  }),
  'POST /api/teams/:team/calendar/renew': ({ state }) => ({
    url: `http://localhost:8080/api/calendar/demo-${++state.feed}.ics`,
  }),
  'GET /api/teams/:team/wishes': ({ state, words }) => wishesOf(state.wishes, words),
  'PUT /api/teams/:team/wishes': async ({ state, words, body, account }) => {
    const { values } = (await body()) as Schemas['WishValues']
    keep(state.wishes, values, account.displayName, state.clock.now().toISOString())
    return wishesOf(state.wishes, words)
  },
  'POST /api/teams/:team/wishes/try': async ({ state, words, body }) => {
    const { date, values } = (await body()) as Schemas['WishTrial']
    return tryOn(dayIn(state, date), values, words)
  },
  ...dayRoutes,
  ...offerRoutes,
  ...partnerRoutes,
  ...helpRoutes,
  ...meetingRoutes,
  ...requestRoutes,
  ...needRoutes,
  ...relativeRoutes,
  ...departureRoutes,
  ...privacyRoutes,
  ...handoverRoutes,
  ...portalTeamRoutes,
}
