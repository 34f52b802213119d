import { firstOn, readRule, writeRule } from './rule'

describe('a weekly rule', () => {
  it('is written with its days in order and its interval', () => {
    expect(writeRule({ interval: 1, days: ['FR', 'MO'] })).toBe('FREQ=WEEKLY;BYDAY=MO,FR')
    expect(writeRule({ interval: 2, days: ['TH'] })).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH')
  })

  it('is read back, and one that says more is not', () => {
    expect(readRule('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH')).toEqual({ interval: 2, days: ['TH'] })
    expect(readRule('FREQ=MONTHLY;BYDAY=1TU')).toBeUndefined()
    expect(readRule('FREQ=WEEKLY;COUNT=3;BYDAY=TU')).toBeUndefined()
  })

  it('begins on the first of its days', () => {
    expect(firstOn('2026-11-24', ['TU'])).toBe('2026-11-24')
    expect(firstOn('2026-11-24', ['MO', 'SU'])).toBe('2026-11-29')
  })
})
