import { gapsIn } from './gaps'

const respite = { from: '10:55', to: '12:45' }

describe('when nobody is there', () => {
  it('is all of it where nobody comes', () => {
    expect(gapsIn(respite, [])).toEqual([{ start: '10:55', end: '12:45' }])
  })

  it('is what lies before, between and after those who come', () => {
    expect(
      gapsIn(respite, [
        { start: '12:00', end: '12:30' },
        { start: '11:00', end: '11:30' },
      ]),
    ).toEqual([
      { start: '10:55', end: '11:00' },
      { start: '11:30', end: '12:00' },
      { start: '12:30', end: '12:45' },
    ])
  })

  it('is none of it where somebody is there in time', () => {
    expect(gapsIn(respite, [{ start: '10:55', end: '12:45' }])).toEqual([])
    expect(gapsIn(respite, [{ start: '10:30', end: '13:00' }])).toEqual([])
  })
})
