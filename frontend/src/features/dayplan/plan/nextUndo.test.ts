import type { Change } from '@/api/types'
import { nextUndo } from './nextUndo'

const change = (id: string, type: Change['type'], more: Partial<Change> = {}): Change => ({
  id,
  version: 1,
  at: '2026-11-24T05:00:00Z',
  by: 'Anne Lind',
  type,
  text: id,
  undone: false,
  undoable: ['MOVE', 'SOLVE'].includes(type),
  ...more,
})

describe('what is taken back next', () => {
  it('is nothing where nothing can be', () => {
    expect(nextUndo([])).toBeUndefined()
    expect(nextUndo([change('a', 'ABSENCE'), change('b', 'MOVE', { undone: true })])).toBeUndefined()
  })

  it('is the newest change, without a question', () => {
    const next = nextUndo([change('b', 'MOVE'), change('a', 'ABSENCE')])
    expect(next).toMatchObject({ change: { id: 'b' }, newer: [], asks: false })
  })

  it('is asked about where something newer stays, or where it is a whole plan', () => {
    expect(nextUndo([change('b', 'SHIFT_GONE'), change('a', 'MOVE')])).toMatchObject({
      change: { id: 'a' },
      newer: [{ id: 'b' }],
      asks: true,
    })
    expect(nextUndo([change('a', 'SOLVE')])).toMatchObject({ newer: [], asks: true })
  })

  it('is not asked about because a visit has begun or something was taken back', () => {
    const next = nextUndo([
      change('d', 'VISIT_STARTED'),
      change('c', 'UNDO'),
      change('b', 'MOVE', { undone: true }),
      change('a', 'MOVE'),
    ])
    expect(next).toMatchObject({ change: { id: 'a' }, asks: false })
  })
})
