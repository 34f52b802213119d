import { block, lane } from './laneStory'
import { isWalkKey, walk } from './walk'

const lanes = [
  lane('karen', '07:00-15:00', block('hanne', '07:30'), block('ove', '09:00')),
  lane('ali', '07:00-15:00', block('birthe', '07:45'), block('grethe', '11:00')),
  lane('ida', '15:00-23:00'),
]

it('goes along the row, from the name to the last visit', () => {
  expect(walk(lanes, { row: 'karen' }, 'ArrowRight')).toEqual({ row: 'karen', block: 'hanne' })
  expect(walk(lanes, { row: 'karen', block: 'hanne' }, 'ArrowRight')).toEqual({ row: 'karen', block: 'ove' })
  expect(walk(lanes, { row: 'karen', block: 'ove' }, 'ArrowRight')).toEqual({ row: 'karen', block: 'ove' })
  expect(walk(lanes, { row: 'karen', block: 'hanne' }, 'ArrowLeft')).toEqual({ row: 'karen' })
  expect(walk(lanes, { row: 'karen' }, 'ArrowLeft')).toEqual({ row: 'karen' })
})

it('goes to the ends of the row', () => {
  expect(walk(lanes, { row: 'karen', block: 'hanne' }, 'End')).toEqual({ row: 'karen', block: 'ove' })
  expect(walk(lanes, { row: 'karen', block: 'ove' }, 'Home')).toEqual({ row: 'karen' })
})

it('goes up and down to the visit nearest in time', () => {
  expect(walk(lanes, { row: 'karen', block: 'hanne' }, 'ArrowDown')).toEqual({ row: 'ali', block: 'birthe' })
  expect(walk(lanes, { row: 'ali', block: 'grethe' }, 'ArrowUp')).toEqual({ row: 'karen', block: 'ove' })
  expect(walk(lanes, { row: 'karen', block: 'ove' }, 'ArrowUp')).toEqual({ row: 'karen', block: 'ove' })
})

it('stands on the name of a row without visits, and of rows from a name', () => {
  expect(walk(lanes, { row: 'ali', block: 'grethe' }, 'ArrowDown')).toEqual({ row: 'ida' })
  expect(walk(lanes, { row: 'karen' }, 'ArrowDown')).toEqual({ row: 'ali' })
})

it('jumps to the first and the last row', () => {
  expect(walk(lanes, { row: 'ida' }, 'PageUp')).toEqual({ row: 'karen' })
  expect(walk(lanes, { row: 'karen', block: 'hanne' }, 'PageDown')).toEqual({ row: 'ida' })
})

it('begins at the first row when its own has gone', () => {
  expect(walk(lanes, { row: 'gone', block: 'x' }, 'ArrowDown')).toEqual({ row: 'karen' })
})

it('knows its keys', () => {
  expect(isWalkKey('Home')).toBe(true)
  expect(isWalkKey('m')).toBe(false)
})
