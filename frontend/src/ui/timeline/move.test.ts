import { IDLE, dropOf, moveReducer, type Held, type Move, type MoveEvent } from './move'

const hanne: Held = { id: 'hanne', minutes: 30, wish: 450, origin: { row: 'karen', position: 1 } }

function after(...events: MoveEvent[]): Move {
  return events.reduce(moveReducer, IDLE)
}

describe('with the pointer', () => {
  const press: MoveEvent = { type: 'press', held: hanne, at: { x: 100, y: 100 } }

  it('a press that hardly moves is a click', () => {
    const move = after(press, { type: 'drag', at: { x: 103, y: 102 }, aim: { row: 'ali', position: 1 } })
    expect(move.phase).toBe('pressed')
    expect(dropOf(move)).toBeUndefined()
  })

  it('a press that goes far is a move, and is dropped where it aims', () => {
    const move = after(press, { type: 'drag', at: { x: 160, y: 140 }, aim: { row: 'ali', position: 2 } })
    expect(move).toMatchObject({ phase: 'moving', by: 'pointer' })
    expect(dropOf(move)).toEqual({ row: 'ali', position: 2 })
  })

  it('outside every row there is nowhere to drop', () => {
    expect(dropOf(after(press, { type: 'drag', at: { x: 0, y: 0 }, aim: undefined }))).toBeUndefined()
  })

  it('the same aim leaves the state as it was, so nothing is drawn again', () => {
    const drag: MoveEvent = { type: 'drag', at: { x: 160, y: 140 }, aim: { row: 'ali', position: 2 } }
    const move = after(press, drag)
    expect(moveReducer(move, { ...drag, at: { x: 170, y: 141 }, aim: { row: 'ali', position: 2 } })).toBe(
      move,
    )
  })

  it('a second finger does not take another visit', () => {
    const move = after(press, { type: 'drag', at: { x: 160, y: 140 }, aim: { row: 'ali', position: 2 } })
    expect(moveReducer(move, { type: 'press', held: { ...hanne, id: 'ove' }, at: { x: 0, y: 0 } })).toBe(move)
  })
})

describe('with the keyboard', () => {
  const pickUp: MoveEvent = { type: 'pickUp', held: hanne, aim: { row: 'karen', position: 1 } }

  it('dropping where it stood changes nothing', () => {
    expect(dropOf(after(pickUp))).toBeUndefined()
  })

  it('is dropped at the aim', () => {
    expect(dropOf(after(pickUp, { type: 'aim', aim: { row: 'karen', position: 2 } }))).toEqual({
      row: 'karen',
      position: 2,
    })
  })

  it('the same place at another minute is a change', () => {
    expect(
      dropOf(after(pickUp, { type: 'aim', aim: { row: 'karen', position: 1, start: 480 } })),
    ).toBeDefined()
  })

  it('can be given up', () => {
    expect(after(pickUp, { type: 'aim', aim: { row: 'ali', position: 2 } }, { type: 'end' })).toEqual(IDLE)
  })

  it('is not led astray by a pointer passing over the board', () => {
    const move = after(pickUp)
    expect(moveReducer(move, { type: 'drag', at: { x: 1, y: 1 }, aim: { row: 'ali', position: 1 } })).toBe(
      move,
    )
  })
})

it('what comes from outside the board is dropped anywhere', () => {
  const held: Held = { id: 'new', minutes: 20, wish: 480 }
  expect(dropOf(after({ type: 'pickUp', held, aim: { row: 'karen', position: 1 } }))).toBeDefined()
})
