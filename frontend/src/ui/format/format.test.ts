import {
  formatDate,
  formatMinutes,
  formatPercent,
  formatShortDate,
  formatTime,
  formatWeekday,
  minuteOfDay,
  plusDays,
  sentences,
  timeOfMinute,
} from './format'

describe('times, dates and durations on screen', () => {
  it('writes times with a dot in Danish and a colon in English', () => {
    expect(formatTime('08:15', 'da')).toBe('08.15')
    expect(formatTime('08:15', 'en')).toBe('08:15')
    expect(formatTime('08:15:00', 'da')).toBe('08.15')
    expect(formatTime('08:15:00', 'tr')).toBe('08:15')
  })

  it('writes dates with weekday and month in words', () => {
    expect(formatDate('2026-11-24', 'da', '2026-01-01')).toBe('tirsdag 24. november')
    expect(formatDate('2026-11-24', 'en', '2026-12-31')).toBe('Tuesday 24 November')
    expect(formatShortDate('2026-11-24', 'da', '2026-11-24')).toBe('tirs. 24. nov.')
  })

  it('adds the year where it is not this one', () => {
    expect(formatDate('2027-02-24', 'da', '2026-12-31')).toBe('onsdag 24. februar 2027')
    expect(formatDate('2025-12-31', 'en', '2026-01-01')).toBe('Wednesday 31 December 2025')
    expect(formatShortDate('2027-02-24', 'da', '2026-12-31')).toBe('ons. 24. feb. 2027')
    expect(formatShortDate('2027-02-24', 'en', '2026-12-31')).toBe('Wed 24 Feb 2027')
  })

  it('sets one full stop between sentences, also after a short date', () => {
    expect(sentences('Anne spurgte søn. 22. nov.', 'Hos Bente')).toBe('Anne spurgte søn. 22. nov. Hos Bente')
    expect(sentences('Set af Anne', undefined, 'Bo tager sig af det')).toBe(
      'Set af Anne. Bo tager sig af det',
    )
    expect(sentences('Set af Anne', false)).toBe('Set af Anne')
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

  it('keeps a space before the percent sign in Danish only', () => {
    expect(formatPercent(78, 'da')).toBe('78 %')
    expect(formatPercent(78, 'en')).toBe('78%')
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
})
