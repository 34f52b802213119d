import {
  formatDate,
  formatMinutes,
  formatPercent,
  formatTime,
  formatWeekday,
  minuteOfDay,
  plusDays,
  timeOfMinute,
  unbroken,
} from './format'

describe('times, dates and durations on screen', () => {
  it('writes times with a dot in Danish and a colon in English', () => {
    expect(formatTime('08:15', 'da')).toBe('08.15')
    expect(formatTime('08:15', 'en')).toBe('08:15')
    expect(formatTime('08:15:00', 'da')).toBe('08.15')
    expect(formatTime('08:15:00', 'tr')).toBe('08:15')
  })

  it('writes dates with weekday and month in words', () => {
    expect(formatDate('2026-11-24', 'da')).toBe('tirsdag 24. november')
    expect(formatDate('2026-11-24', 'en')).toBe('Tuesday 24 November')
  })

  it('writes weekdays small in Danish and with a capital in English', () => {
    expect([0, 2, 6].map((day) => formatWeekday(day, 'da'))).toEqual(['mandag', 'onsdag', 'søndag'])
    expect([0, 2, 6].map((day) => formatWeekday(day, 'en'))).toEqual(['Monday', 'Wednesday', 'Sunday'])
  })

  it.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 t'],
    [680, '11 t 20 min'],
    [-6, '-6 min'],
    [-0.2, '0 min'],
  ])('writes %d minutes as %s', (minutes, text) => {
    expect(formatMinutes(minutes, 'da')).toBe(text)
  })

  it('writes the percent sign as the language does', () => {
    expect(formatPercent(72, 'da')).toBe('72 %')
    expect(formatPercent(72, 'en')).toBe('72%')
  })

  it('steps over the end of a month and the change of the clock', () => {
    expect(plusDays('2026-11-30', 1)).toBe('2026-12-01')
    expect(plusDays('2026-10-25', -1)).toBe('2026-10-24')
    expect(plusDays('2026-10-24', 2)).toBe('2026-10-26')
  })

  it('turns a time of day into minutes and back', () => {
    expect(minuteOfDay('23:30')).toBe(1410)
    expect(timeOfMinute(1410)).toBe('23:30')
  })

  it('breaks an address only between its parts', () => {
    expect(unbroken('Holmbladsgade 20, 2. th, 2300 København S').split(' ')).toEqual([
      'Holmbladsgade\u00a020,',
      '2.\u00a0th,',
      '2300\u00a0København\u00a0S',
    ])
  })
})
