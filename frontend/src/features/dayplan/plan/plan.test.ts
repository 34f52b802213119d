import { askedOf } from './asked'
import { byMember } from './changesByMember'
import { faceChanges } from './faces'
import { faintOf, listMatching, NO_FILTER, showsRoute } from './filter'
import { laneKeeper, tiesOf } from './lanes'
import { plan, route, stop, waiting } from './planStory'
import { findPlaced, leftOut, seatId, seatOf } from './stops'
import { tasksOf } from './tasks'

const hanne = stop('v1', 'Hanne Holm', '07:30')
const ove = stop('v2', 'Ove Birk', '09:00', { travelMinutes: 12, flags: ['NEW_FACE'] })
const lift = stop('v3', 'Birthe Lund', '10:00', { staff: 2, partner: 'ali', flags: ['TWO_PEOPLE'] })
const day = plan([
  route('Karen Toft', '07:00', '15:00', [hanne, ove, lift], { breakMinutes: 30, breakStart: '11:00' }),
  route('Ali Demir', '07:00', '15:00', [{ ...lift, seat: 2, partner: 'karen' }]),
  route('Ida Skov', '15:00', '23:00', [stop('v4', 'Hanne Holm', '16:00', { citizen: 'c-v1' })], {
    profession: 'NURSE',
  }),
])

describe('seats', () => {
  it('are told apart where two people go to one visit', () => {
    expect(findPlaced(day, 'v3/2')).toMatchObject({ position: 1, route: { member: 'ali' } })
    expect(seatOf(seatId({ visit: 'v/3', seat: 2 }))).toEqual({ visit: 'v/3', seat: 2 })
  })

  it('of one visit that both are empty count as one visit left out', () => {
    const lacking = [
      waiting('v8', 'Ove Birk', { staff: 2 }),
      waiting('v8', 'Ove Birk', { staff: 2, seat: 2 }),
    ]
    expect(leftOut(plan([], { unassigned: [...lacking, waiting('v9', 'Hanne Holm')] }))).toBe(2)
  })

  it('of one visit are tied together', () => {
    expect(tiesOf(day)).toEqual([{ id: 'v3', from: 'v3/1', to: 'v3/2' }])
  })
})

describe('lanes', () => {
  it('show what else takes a member as a block that stays where it is', () => {
    const taken = { id: 'møde', start: '13:00', end: '14:00', label: 'Triage' }
    const [lane] = laneKeeper()(plan([route('Karen Toft', '07:00', '15:00', [], { engagements: [taken] })]))
    expect(lane?.blocks).toMatchObject([{ start: 780, end: 840, movable: false, ordered: false, taken }])
  })

  it('stand in order of start, then of name', () => {
    expect(laneKeeper()(day).map((lane) => lane.route.memberName)).toEqual([
      'Ali Demir',
      'Karen Toft',
      'Ida Skov',
    ])
  })

  it('hold the break, which cannot be moved and has no place in the order', () => {
    const karen = laneKeeper()(day).find((lane) => lane.route.member === 'karen')
    expect(karen?.blocks.find(({ stop }) => !stop)).toMatchObject({
      movable: false,
      ordered: false,
      start: 660,
      end: 690,
    })
  })

  it('keep what is begun and groups where they are', () => {
    const begun = plan([
      route('Karen Toft', '07:00', '15:00', [
        stop('v1', 'Hanne Holm', '07:30', { state: 'STARTED' }),
        stop('g1', 'Sang', '10:00', { kind: 'GROUP' }),
      ]),
    ])
    const [lane] = laneKeeper()(begun)
    expect(lane?.blocks.map(({ movable, settled }) => ({ movable, settled }))).toEqual([
      { movable: false, settled: true },
      { movable: false, settled: false },
    ])
  })

  it('draw again only what a new plan has changed', () => {
    const keep = laneKeeper()
    const before = keep(day).flatMap(({ blocks }) => blocks)
    const next = structuredClone(day)
    const changed = next.routes[0]?.stops[1]
    if (changed) changed.lateMinutes = 5
    const after = keep(next).flatMap(({ blocks }) => blocks)
    expect(after.filter((block) => !before.includes(block)).map(({ id }) => id)).toEqual(['v2/1'])
  })
})

describe('faces', () => {
  it('tell who meets somebody new and who no longer does', () => {
    const moved = plan([
      route('Karen Toft', '07:00', '15:00', [
        { ...hanne, flags: ['NEW_FACE'] },
        { ...ove, flags: [] },
      ]),
    ])
    expect(faceChanges(day, moved)).toEqual({ stranger: ['Hanne Holm'], known: ['Ove Birk'] })
  })
})

describe('what is asked for when a block is let go', () => {
  const lanes = laneKeeper()(day)
  const held = { id: 'v2/1', minutes: 30, wish: 540, origin: { row: 's-karen', position: 2 } }

  it('is another place', () => {
    expect(askedOf(held, { row: 's-ali', position: 1 }, lanes)).toEqual({
      type: 'MOVE',
      visit: 'v2',
      seat: 1,
      shift: 's-ali',
      member: 'ali',
      position: 1,
    })
  })

  it('is another minute where it stands', () => {
    expect(askedOf(held, { row: 's-karen', position: 2, start: 575 }, lanes)).toEqual({
      type: 'START_AT',
      visit: 'v2',
      seat: 1,
      start: '09:35',
    })
  })

  it('is another place at a minute', () => {
    expect(askedOf(held, { row: 's-ali', position: 2, start: 600 }, lanes)).toMatchObject({
      type: 'MOVE',
      start: '10:00',
    })
  })
})

describe('the filter', () => {
  const names = (filter: Parameters<typeof listMatching>[1]) =>
    listMatching(day, filter).map(({ stop }) => `${stop.citizenName ?? ''} ${stop.start}`)

  it('shows all without a wish', () => {
    expect(faintOf(day, NO_FILTER)).toBeUndefined()
    expect(names(NO_FILTER)).toHaveLength(5)
  })

  it('finds one citizen, day and evening', () => {
    expect(names({ ...NO_FILTER, citizen: 'c-v1' })).toEqual(['Hanne Holm 07:30', 'Hanne Holm 16:00'])
  })

  it('finds what a part of the line is about', () => {
    expect(names({ ...NO_FILTER, part: 'newFace' })).toEqual(['Ove Birk 09:00'])
    expect(names({ ...NO_FILTER, part: 'travel' })).toEqual(['Ove Birk 09:00'])
    expect(names({ ...NO_FILTER, flags: ['TWO_PEOPLE'] })).toHaveLength(2)
  })

  it('lets the others step back', () => {
    expect([...(faintOf(day, { ...NO_FILTER, part: 'newFace' }) ?? [])]).toEqual([
      'v1/1',
      'v3/1',
      'v3/2',
      'v4/1',
    ])
  })

  it('hides the rows of other professions and of the other part of the day', () => {
    const shown = (filter: Parameters<typeof showsRoute>[0]) =>
      day.routes.filter((one) => showsRoute(filter, one)).map(({ memberName }) => memberName)
    expect(shown({ ...NO_FILTER, professions: ['NURSE'] })).toEqual(['Ida Skov'])
    expect(shown({ ...NO_FILTER, span: 'day' })).toEqual(['Karen Toft', 'Ali Demir'])
    expect(shown({ ...NO_FILTER, span: 'evening' })).toEqual(['Ida Skov'])
  })
})

it('changes are listed under everybody they concern', () => {
  const change = { id: 'c1', visit: 'v1', seat: 1, taskLabel: 'Bad', kind: 'MOVED', text: 'Flyttet' } as const
  const people = byMember([
    { ...change, fromMember: 'karen', fromMemberName: 'Karen', toMember: 'ali', toMemberName: 'Ali' },
    {
      ...change,
      id: 'c2',
      kind: 'TIME',
      fromMember: 'ali',
      fromMemberName: 'Ali',
      toMember: 'ali',
      toMemberName: 'Ali',
    },
    { ...change, id: 'c3', kind: 'REMOVED' },
  ])
  expect(people.map(({ name, changes }) => [name, changes.map(({ id }) => id)])).toEqual([
    ['Ali', ['c1', 'c2']],
    ['Karen', ['c1']],
    [undefined, ['c3']],
  ])
})

it('the tasks that the day knows can be chosen, each once', () => {
  expect(tasksOf(day)).toEqual([{ value: 'MORNING_CARE', label: 'Morgenpleje' }])
})
