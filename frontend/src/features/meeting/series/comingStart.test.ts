import { comingStart } from './comingStart'

// November: an hour ahead of UTC.
const at = (time: string) => comingStart(new Date(`2026-11-24T${time}:00Z`))

describe('a new meeting', () => {
  it('is at one o’clock while that is to come', () => {
    expect(at('08:00')).toEqual({ date: '2026-11-24', start: '13:00' })
    expect(at('12:00')).toEqual({ date: '2026-11-24', start: '13:00' })
  })

  it('is at the next half hour after that', () => {
    expect(at('12:01')).toEqual({ date: '2026-11-24', start: '13:30' })
    expect(at('15:30')).toEqual({ date: '2026-11-24', start: '16:30' })
  })

  it('is tomorrow when the day is over', () => {
    expect(at('15:31')).toEqual({ date: '2026-11-25', start: '13:00' })
    expect(at('22:50')).toEqual({ date: '2026-11-25', start: '13:00' })
  })
})
