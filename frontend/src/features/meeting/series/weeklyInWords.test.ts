import { createI18n } from '@/testing/words'
import { weeklyInWords } from './weeklyInWords'

describe('the days of a regular meeting', () => {
  const t = createI18n('da').getFixedT('da', 'meeting')

  it('are every weekday from Monday to Friday', () => {
    expect(weeklyInWords(t, { interval: 1, days: ['MO', 'TU', 'WE', 'TH', 'FR'] })).toBe('Alle hverdage')
    expect(weeklyInWords(t, { interval: 2, days: ['MO', 'TU', 'WE', 'TH', 'FR'] })).toBe(
      'Hver 2. uge: mandag til fredag',
    )
  })

  it('are told without the week where there is one', () => {
    expect(weeklyInWords(t, { interval: 1, days: ['TU'] })).toBe('Hver tirsdag')
    expect(weeklyInWords(t, { interval: 2, days: ['TU'] })).toBe('Hver anden tirsdag')
    expect(weeklyInWords(t, { interval: 3, days: ['TU'] })).toBe('Hver 3. uge: tirsdag')
  })

  it('are told by the first and the last where three or more follow each other', () => {
    expect(weeklyInWords(t, { interval: 1, days: ['WE', 'MO', 'TU'] })).toBe('Hver uge: mandag til onsdag')
  })

  it('are told one by one otherwise', () => {
    expect(weeklyInWords(t, { interval: 1, days: ['MO', 'TU'] })).toBe('Hver uge: mandag, tirsdag')
    expect(weeklyInWords(t, { interval: 1, days: ['MO', 'TU', 'FR'] })).toBe(
      'Hver uge: mandag, tirsdag, fredag',
    )
  })
})
