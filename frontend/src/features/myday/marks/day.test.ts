import type { MyDayStop } from '@/api/types'
import { split, withMarks } from './day'

const stop = (visit: string, state: MyDayStop['state'] = 'PLANNED') => ({ visit, state }) as MyDayStop
const told = (visit: string, what: 'started' | 'finished') => ({
  id: `${visit} ${what}`,
  kind: 'mark',
  team: 't',
  at: '',
  told: { visit, what },
})

describe('my day in order', () => {
  it('is at the visit that has begun, else at the first that has not', () => {
    expect(split([stop('a', 'DONE'), stop('b'), stop('c')]).now?.visit).toBe('b')
    expect(split([stop('a'), stop('b', 'STARTED')]).now?.visit).toBe('b')
    expect(split([stop('a', 'DONE')]).now).toBeUndefined()
  })

  it('counts what was told at the door before the server has heard it', () => {
    const stops = withMarks(
      [stop('a'), stop('b')],
      [told('a', 'started'), told('a', 'finished'), told('b', 'started')],
    )
    expect(stops.map((one) => one.state)).toEqual(['DONE', 'STARTED'])
  })
})
