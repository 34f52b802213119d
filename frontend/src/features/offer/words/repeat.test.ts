import { repeatOf, ruleOf } from './repeat'

describe('how something is repeated', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', 'week1', ['TU']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'week2', ['WE']],
    ['FREQ=WEEKLY;INTERVAL=4;BYDAY=MO,TH', 'week4', ['MO', 'TH']],
    ['FREQ=DAILY', 'daily', []],
    ['FREQ=MONTHLY;BYDAY=1TU', 'other', []],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', 'other', []],
    ['FREQ=WEEKLY;INTERVAL=5;BYDAY=TU', 'other', []],
  ])('%s comes back as it was', (rule, kind, days) => {
    const repeat = repeatOf(rule)
    expect(repeat).toMatchObject({ kind, days })
    expect(ruleOf(repeat)).toBe(rule)
  })

  it('once has no rule', () => {
    expect(repeatOf(undefined).kind).toBe('once')
    expect(ruleOf({ kind: 'once', days: ['TU'], rule: '' })).toBeUndefined()
  })

  it('days stand in the order of the week, however they were chosen', () => {
    expect(ruleOf({ kind: 'week1', days: ['TH', 'MO'], rule: '' })).toBe('FREQ=WEEKLY;BYDAY=MO,TH')
  })

  it('no day is left to the first date', () => {
    expect(ruleOf({ kind: 'week2', days: [], rule: '' })).toBe('FREQ=WEEKLY;INTERVAL=2')
  })
})
