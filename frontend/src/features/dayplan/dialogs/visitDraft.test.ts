import { newVisitOf, problemsOf, type VisitDraft } from './visitDraft'

const whole: VisitDraft = {
  citizen: 'b01',
  task: 'BATH',
  minutes: 30,
  earliest: '09:00',
  latest: '10:00',
  strict: false,
  two: true,
  mode: 'HOME',
  priority: 2,
  reason: ' Svimmel i går ',
}

it('a whole draft is a visit to ask for', () => {
  expect(newVisitOf(whole)).toEqual({
    citizen: 'b01',
    task: 'BATH',
    minutes: 30,
    earliestStart: '09:00',
    latestStart: '10:00',
    strict: false,
    staff: 2,
    mode: 'HOME',
    priority: 2,
    reason: 'Svimmel i går',
  })
})

it('an empty draft names every field that is missing', () => {
  const empty = { ...whole, citizen: null, task: null, minutes: 0, earliest: '', latest: '', reason: '  ' }
  expect(Object.keys(problemsOf(empty)).sort()).toEqual([
    'citizen',
    'earliest',
    'latest',
    'minutes',
    'reason',
    'task',
  ])
  expect(newVisitOf(empty)).toBeUndefined()
})

it('the latest start may equal the earliest, but not lie before it', () => {
  expect(problemsOf({ ...whole, latest: '09:00' })).toEqual({})
  expect(problemsOf({ ...whole, latest: '08:59' })).toEqual({ latest: 'add.badTimes' })
})
