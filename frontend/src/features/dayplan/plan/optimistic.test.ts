import { optimistic } from './optimistic'
import { plan, route, stop, waiting } from './planStory'
import { findPlaced } from './stops'

const day = plan(
  [
    route('Karen Toft', '07:00', '15:00', [
      stop('v1', 'Hanne Holm', '07:30'),
      stop('v2', 'Ove Birk', '09:00'),
    ]),
    route('Ali Demir', '07:00', '15:00', [stop('v3', 'Birthe Lund', '08:00')]),
  ],
  { unassigned: [waiting('v9', 'Margit Falk')] },
)
const ids = (of: typeof day) => of.routes.map(({ stops }) => stops.map(({ visit }) => visit))

describe('the plan as it will probably be', () => {
  it('has a moved visit at its new place, held there', () => {
    const next = optimistic(day, { type: 'MOVE', visit: 'v1', seat: 1, shift: 's-ali', position: 2 })
    expect(ids(next)).toEqual([['v2'], ['v3', 'v1']])
    expect(findPlaced(next, 'v1/1')?.stop).toMatchObject({ start: '08:35', end: '09:05', pinned: true })
  })

  it('moves within a route too', () => {
    expect(ids(optimistic(day, { type: 'MOVE', visit: 'v2', shift: 's-karen', position: 1 }))[0]).toEqual([
      'v2',
      'v1',
    ])
  })

  it('gives a visit without a place one, not before it may begin', () => {
    const next = optimistic(day, { type: 'MOVE', visit: 'v9', shift: 's-ali', position: 2 })
    expect(next.unassigned).toEqual([])
    expect(findPlaced(next, 'v9/1')?.stop.start).toBe('09:00')
  })

  it('takes a visit off and keeps it in sight', () => {
    const next = optimistic(day, { type: 'UNASSIGN', visit: 'v3', seat: 1 })
    expect(ids(next)[1]).toEqual([])
    expect(next.unassigned.map(({ visit }) => visit)).toEqual(['v9', 'v3'])
  })

  it('pins, unpins and sets a time', () => {
    const pinned = optimistic(day, { type: 'PIN', visit: 'v1' })
    expect(findPlaced(pinned, 'v1/1')?.stop.pinned).toBe(true)
    expect(findPlaced(optimistic(pinned, { type: 'UNPIN', visit: 'v1' }), 'v1/1')?.stop.pinned).toBe(false)
    const timed = optimistic(day, { type: 'START_AT', visit: 'v1', start: '08:10' })
    expect(findPlaced(timed, 'v1/1')?.stop).toMatchObject({ start: '08:10', end: '08:40' })
  })

  it('swaps two visits, each at the time of the other', () => {
    const next = optimistic(day, { type: 'SWAP', visit: 'v1', withVisit: 'v3' })
    expect(ids(next)).toEqual([['v3', 'v2'], ['v1']])
    expect(findPlaced(next, 'v1/1')?.stop.start).toBe('08:00')
  })

  it('leaves the rest of the plan as the very same objects', () => {
    const next = optimistic(day, { type: 'PIN', visit: 'v1' })
    expect(next.routes[1]).toBe(day.routes[1])
    expect(next.routes[0]?.stops[1]).toBe(day.routes[0]?.stops[1])
  })

  it('is the plan itself where the visit is not there any more', () => {
    expect(optimistic(day, { type: 'MOVE', visit: 'gone', shift: 's-ali' })).toBe(day)
  })
})
