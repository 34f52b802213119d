import { aimAt, stepAim } from './aim'
import { block, lane } from './laneStory'
import type { Held } from './move'
import { minuteOfDay } from '@/ui/format/format'

const lanes = [
  lane('karen', '07:00-15:00', block('hanne', '07:30'), block('ove', '09:00'), block('birthe', '10:00')),
  lane('ali', '07:00-15:00', block('grethe', '08:00'), block('knud', '11:00')),
]
const [karen, ali] = lanes as [(typeof lanes)[0], (typeof lanes)[0]]
const ove: Held = {
  id: 'ove',
  minutes: 30,
  wish: minuteOfDay('09:00'),
  grip: 10,
  origin: { row: 'karen', position: 2 },
}

describe('the pointer', () => {
  it('aims at a place in another row', () => {
    expect(aimAt(ali, minuteOfDay('09:00'), ove)).toEqual({ row: 'ali', position: 2 })
  })

  it('aims at a place past the neighbours in its own row', () => {
    expect(aimAt(karen, minuteOfDay('07:20'), ove)).toEqual({ row: 'karen', position: 1 })
  })

  it('aims at the minute in the gap where it stands, counted from where it was taken', () => {
    expect(aimAt(karen, minuteOfDay('09:32'), ove)).toEqual({
      row: 'karen',
      position: 2,
      start: minuteOfDay('09:20'),
    })
  })

  it('does not tremble: within five minutes of where it stood it stays', () => {
    expect(aimAt(karen, minuteOfDay('09:12'), ove)).toBe(ove.origin)
  })

  it('aims at the minute anywhere when that is asked for', () => {
    expect(aimAt(ali, minuteOfDay('09:40'), ove, true)).toEqual({
      row: 'ali',
      position: 2,
      start: minuteOfDay('09:30'),
    })
  })
})

describe('the arrows', () => {
  const start = { row: 'karen', position: 2 }

  it('choose the place in the row, within its ends', () => {
    expect(stepAim(lanes, ove, start, 'ArrowRight', false)).toEqual({ row: 'karen', position: 3 })
    expect(stepAim(lanes, ove, { row: 'karen', position: 3 }, 'ArrowRight', false)?.position).toBe(3)
    expect(stepAim(lanes, ove, start, 'Home', false)?.position).toBe(1)
    expect(stepAim(lanes, ove, start, 'End', false)?.position).toBe(3)
  })

  it('choose the row, at the place that fits its time, and find home again', () => {
    const down = stepAim(lanes, ove, start, 'ArrowDown', false)
    expect(down).toEqual({ row: 'ali', position: 2 })
    expect(stepAim(lanes, ove, down ?? start, 'ArrowUp', false)).toEqual(ove.origin)
    expect(stepAim(lanes, ove, start, 'ArrowUp', false)).toEqual(start)
  })

  it('with Shift choose the minute, within the shift', () => {
    expect(stepAim(lanes, ove, start, 'ArrowRight', true)).toEqual({
      row: 'karen',
      position: 2,
      start: minuteOfDay('09:05'),
    })
    const late = { row: 'ali', position: 3, start: minuteOfDay('14:30') }
    expect(stepAim(lanes, ove, late, 'ArrowRight', true)?.start).toBe(minuteOfDay('14:30'))
  })

  it('leave other keys alone', () => {
    expect(stepAim(lanes, ove, start, 'x', false)).toBeUndefined()
  })
})
