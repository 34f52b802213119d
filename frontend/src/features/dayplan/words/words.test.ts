import { createI18n } from '@/testing/words'
import type { BrokenRule, Effect } from '@/api/types'
import { formatMinutes, formatTime } from '@/ui/format/format'
import { plan, route } from '../plan/planStory'
import { dayLine } from './dayLine'
import { windowOf } from './describe'
import { firstName, shortName } from './names'
import { priceOf } from './price'
import { kindOf } from './kinds'
import { marksOf } from './signs'

const speaking = (language: 'da' | 'en') => createI18n(language).getFixedT(language, 'dayplan')
const minutes = (value: number) => formatMinutes(value, 'da')

const free: Effect = {
  travelMinutes: 0,
  knownFacePercent: 0,
  unassigned: 0,
  lateMinutes: 0,
  sentences: [],
  rules: [],
  newlyBroken: [],
}
const nobody = { stranger: [], known: [] }

describe('the price of a change', () => {
  const priced = (effect: Partial<Effect>, faces = nobody as { stranger: string[]; known: string[] }) =>
    priceOf({ ...free, ...effect }, faces, speaking('da'), minutes).parts.join(', ')

  it('is said in the order way, people, rules', () => {
    expect(priced({ travelMinutes: 6 }, { stranger: ['Hanne Holm'], known: [] })).toBe(
      '+6 min vej, Hanne møder en ny medarbejder, ingen regel brydes',
    )
  })

  it('tells what is gained with a real minus', () => {
    expect(priced({ travelMinutes: -75, unassigned: -1 }, { stranger: [], known: ['Ove Birk'] })).toBe(
      '−1 t 15 min vej, 1 færre uden plads, Ove får en, borgeren kender, ingen regel brydes',
    )
  })

  it('names the rule that would break, and nothing that stays the same', () => {
    const newlyBroken: BrokenRule[] = [
      { rule: 'COMPETENCE', label: 'De rette kompetencer', text: 'Ali er ikke oplært.' },
    ]
    expect(priced({ lateMinutes: 10, newlyBroken })).toBe(
      'samme vej, +10 min for sent, bryder: De rette kompetencer',
    )
  })

  it('counts faces where there are more than two', () => {
    expect(priced({}, { stranger: ['A B', 'C D', 'E F'], known: [] })).toContain('3 møder en ny medarbejder')
  })

  it('is said in English too', () => {
    const effect = { ...free, travelMinutes: 6, unassigned: 2 }
    const { parts } = priceOf(effect, { stranger: ['Hanne Holm'], known: [] }, speaking('en'), minutes)
    expect(parts.join(', ')).toBe(
      '+6 min travel, 2 more without a place, Hanne meets a new face, no rule is broken',
    )
  })
})

describe('the line of the day', () => {
  const line = (day: ReturnType<typeof plan>) => dayLine(day, speaking('da'), minutes).map(({ text }) => text)
  const cyclist = route('Hanne Kjær', '07:00', '15:00', [])

  it('is said in words', () => {
    expect(line(plan([cyclist])).join(', ')).toBe(
      '104 besøg, 1 ikke placeret, 11 t 20 min på cykel, 78 % kendte ansigter',
    )
  })

  it('tells how many visits a group takes the place of', () => {
    const participants = [
      { citizen: 'b01', citizenName: 'Aase Abild', replaces: ['v1', 'v2'] },
      { citizen: 'b02', citizenName: 'Børge Dam', replaces: [] },
    ]
    const group = {
      id: 'g1',
      name: 'Sang og kaffe',
      task: 'GROUP',
      date: '2026-11-24',
      held: true,
      participants,
      wishing: [],
      min: 2,
      max: 8,
      latitude: 55.66,
      longitude: 12.6,
    }
    const day = plan([cyclist])
    expect(line({ ...day, groups: [group] })[0]).toBe('104 besøg (2 mere klares i fællesaktiviteter)')
    expect(line({ ...day, groups: [{ ...group, held: false }] })[0]).toBe('104 besøg')
  })

  it('does not call a car a bicycle', () => {
    const driver = route('Sofie Dam', '15:00', '22:00', [], { travelMode: 'CAR' })
    expect(line(plan([cyclist, driver]))).toContain('11 t 20 min på vej')
  })

  it('tells of lateness and broken rules only where there are any, and marks them', () => {
    const day = plan([cyclist])
    const troubled = { ...day, summary: { ...day.summary, lateVisits: 2, brokenRules: 1 } }
    const parts = dayLine(troubled, speaking('da'), minutes)
    expect(parts.slice(4)).toEqual([
      { part: 'late', text: '2 for sent', urgent: true },
      { part: 'broken', text: '1 brudt regel', urgent: true },
    ])
  })
})

describe('when a visit may begin', () => {
  const said = (earliest: string, latest: string) =>
    windowOf({ earliest, latest }, speaking('da'), { time: (time) => formatTime(time, 'da') })

  it('is a span of time, or the one time that there is', () => {
    expect(said('09:30', '10:00')).toBe('mellem 09.30 og 10.00')
    expect(said('09:30', '09:30')).toBe('kl. 09.30')
  })
})

describe('names on the board', () => {
  it('are short, and two Hannes can be told apart', () => {
    expect(shortName('Hanne Holm')).toBe('Hanne H.')
    expect(shortName('Anne Marie van Bergen')).toBe('Anne B.')
    expect(shortName('Hanne')).toBe('Hanne')
    expect(firstName('Hanne Holm')).toBe('Hanne')
  })
})

describe('the kind of a visit', () => {
  it('has an icon of its own', () => {
    expect(kindOf({ task: 'INSULIN', mode: 'HOME', kind: 'VISIT' })).toEqual({
      icon: 'drop',
      tone: 'nursing',
    })
    expect(kindOf({ task: 'SHARED_LUNCH', mode: 'HOME', kind: 'GROUP' }).icon).toBe('together')
    expect(kindOf({ task: 'MEDICINE', mode: 'PHONE' }).icon).toBe('phone')
  })

  it('is plain where the team has named a task of its own', () => {
    expect(kindOf({ task: 'FEED_THE_CAT', mode: 'HOME' }).icon).toBe('home')
  })
})

describe('the signs on a block', () => {
  it('stand with the most pressing first, a pin among them', () => {
    const marks = marksOf({ flags: ['NEW_FACE', 'LATE', 'TWO_PEOPLE'], pinned: true })
    expect(marks.map(({ sign }) => sign)).toEqual(['late', 'two', 'pin', 'new'])
  })
})
