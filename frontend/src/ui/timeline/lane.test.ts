import { firstOpenPosition, lastPosition, levelsOf, minuteOfPosition, placeOf, positionAt } from './lane'
import { block, lane } from './laneStory'
import { minuteOfDay, timeOfMinute } from '@/ui/format/format'

const karen = lane(
  'karen',
  '07:00-15:00',
  block('hanne', '07:30'),
  block('break', '08:10', { ordered: false, movable: false }),
  block('ove', '09:00'),
  block('birthe', '10:00'),
)

describe('the place in the order', () => {
  it.each([
    ['07:00', 1],
    ['07:44', 1],
    ['07:45', 2],
    ['09:14', 2],
    ['09:15', 3],
    ['12:00', 4],
  ])('at %s is %i for a visit from elsewhere', (time, position) => {
    expect(positionAt(karen, minuteOfDay(time), 'new')).toBe(position)
  })

  it('does not count the visit that is moved', () => {
    expect(positionAt(karen, minuteOfDay('12:00'), 'hanne')).toBe(3)
    expect(lastPosition(karen, 'hanne')).toBe(3)
  })

  it('is known for visits and not for breaks', () => {
    expect(placeOf(karen, 'ove')).toBe(2)
    expect(placeOf(karen, 'break')).toBeUndefined()
  })

  it('is marked where the visit before it ends, the first where the shift begins', () => {
    expect(timeOfMinute(minuteOfPosition(karen, 1, 'new'))).toBe('07:00')
    expect(timeOfMinute(minuteOfPosition(karen, 3, 'new'))).toBe('09:30')
  })

  it('never lies before what is done', () => {
    const begun = lane(
      'ali',
      '07:00-15:00',
      block('done', '07:30', { settled: true }),
      block('next', '09:00'),
    )
    expect(firstOpenPosition(begun, 'new')).toBe(2)
    expect(positionAt(begun, minuteOfDay('07:00'), 'new')).toBe(2)
  })
})

describe('blocks that overlap', () => {
  it('share the height of the row', () => {
    const levels = levelsOf([
      block('a', '08:00'),
      block('b', '08:15'),
      block('c', '08:30'),
      block('d', '10:00'),
    ])
    expect(levels.get('a')).toEqual({ level: 0, of: 2 })
    expect(levels.get('b')).toEqual({ level: 1, of: 2 })
    expect(levels.get('c')).toEqual({ level: 0, of: 2 })
    expect(levels.get('d')).toEqual({ level: 0, of: 1 })
  })

  it('that only touch keep the whole height', () => {
    expect(levelsOf([block('a', '08:00'), block('b', '08:30')]).get('b')).toEqual({ level: 0, of: 1 })
  })
})
