import type { Meeting, TeamSummary } from '@/api/types'
import { dateIn, type Clock } from '@/ui/clock/clock'
import { plusDays } from '@/ui/format/format'
import { newState, type FakeState } from './state'

/** Another team that the advisor serves. */
export const secondTeam: TeamSummary = { id: 'strandlodden', name: 'Team Strandlodden' }

export const advisorsMeeting = (id: string, date: string, start: string, end: string): Meeting => ({
  about: {
    id,
    version: -1,
    appointment: { kind: 'ADVISOR', date, start, minutes: 30, site: 'BASE', members: [] },
    end,
    regular: true,
    state: 'PLANNED',
    items: 0,
    urgent: 0,
    mine: false,
  },
  present: [],
  agenda: [{ version: 0, key: 'relatives', kind: 'RELATIVES', written: {}, outcome: 'OPEN' }],
})

/** One conflict, two offers in use and one to ask about again, a partner nobody has visited, a meeting. */
export function newSecondState(clock: Clock): FakeState {
  const state = newState(clock)
  const today = dateIn(clock.now())
  const at = `${plusDays(today, -3)}T09:00:00Z`
  const about = { relative: 'x9', relativeName: 'Dorte Munk', citizen: 'b70', citizenName: 'Åge Munk' }
  const given = (id: string, more: Partial<FakeState['helping']['given'][number]>) => ({
    id,
    version: 0,
    ...about,
    offer: 'cafe',
    title: 'Pårørendecafé',
    state: 'ACCEPTED' as const,
    leavesHome: true,
    askNow: false,
    steps: [{ state: 'SUGGESTED' as const, at, by: 'Mona Bro', fromRelative: false }],
    ...more,
  })
  state.circle.needs = [
    {
      id: 'x1',
      version: 0,
      ...about,
      kind: 'MEDIATION',
      urgency: 'YELLOW',
      state: 'OPEN',
      overdue: false,
      flaggedAt: at,
      answerBy: `${plusDays(today, 4)}T09:00:00Z`,
      calling: false,
      takenByMe: false,
      awaitsPulse: false,
      signals: [],
      steps: [],
    },
  ]
  state.helping.given = [
    given('g1', {}),
    given('g2', { relative: 'x8', relativeName: 'Per Lund', state: 'TRIED' }),
    given('g3', {
      offer: 'walk',
      title: 'Gå med',
      state: 'DECLINED',
      askAgainOn: plusDays(today, -1),
      askNow: true,
    }),
  ]
  state.partners = [
    {
      id: 'x5',
      version: 0,
      partner: {
        name: 'Apoteket',
        kind: 'OTHER',
        stance: 'UNKNOWN',
        everyWeeks: 8,
        nextVisit: plusDays(today, 3),
      },
      visits: [],
    },
  ]
  state.meetings.all = [advisorsMeeting('x7', plusDays(today, 2), '13:15:00', '13:45:00')]
  state.asked = { requests: [], handedOn: [] }
  return state
}
