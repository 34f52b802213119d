import { createI18n } from '@/app/i18n'
import { daysInWords } from './daysInWords'

describe('the days of a regular meeting', () => {
  const t = createI18n('da').getFixedT('da', 'meeting')

  it('are told by the first and the last where three or more follow each other', () => {
    expect(daysInWords(t, ['MO', 'TU', 'WE', 'TH', 'FR'])).toBe('mandag til fredag')
    expect(daysInWords(t, ['WE', 'MO', 'TU'])).toBe('mandag til onsdag')
  })

  it('are told one by one otherwise', () => {
    expect(daysInWords(t, ['MO', 'TU'])).toBe('mandag, tirsdag')
    expect(daysInWords(t, ['MO', 'TU', 'FR'])).toBe('mandag, tirsdag, fredag')
    expect(daysInWords(t, [])).toBe('')
  })
})
