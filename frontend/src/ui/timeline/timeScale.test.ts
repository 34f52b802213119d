import { WHOLE_DAY, minuteAt, percentOf, snap, ticksOf, widthOf } from './timeScale'

it('places the day from edge to edge and back again', () => {
  expect(percentOf(WHOLE_DAY, 420)).toBe(0)
  expect(percentOf(WHOLE_DAY, 1410)).toBe(100)
  expect(minuteAt(WHOLE_DAY, percentOf(WHOLE_DAY, 600) / 100)).toBeCloseTo(600)
  expect(widthOf(WHOLE_DAY, 99)).toBeCloseTo(10)
})

it('keeps to five minutes', () => {
  expect(snap(487)).toBe(485)
  expect(snap(488)).toBe(490)
})

it('rules a line at each whole hour inside the range', () => {
  expect(ticksOf(WHOLE_DAY)).toHaveLength(17)
  expect(ticksOf({ from: 450, to: 600 })).toEqual([480, 540, 600])
})
