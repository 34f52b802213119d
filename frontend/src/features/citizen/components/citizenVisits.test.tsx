import { screen } from '@testing-library/react'
import { plan, route, stop, waiting } from '@/features/dayplan/plan/planStory'
import { renderPart } from '@/testing/render'
import { CitizenVisits } from './CitizenVisits'

describe("a citizen's day", () => {
  it('is told in order of time, whatever it is made of', () => {
    const day = plan(
      [
        route('Zeynep Kaya', '15:00', '23:00', [stop('v3', 'Inge', '21:14', { citizen: 'c1' })]),
        route('Hanne Lykkegaard', '07:00', '15:00', [stop('v1', 'Inge', '07:36', { citizen: 'c1' })]),
      ],
      {
        groups: [
          {
            id: 'lunch',
            name: 'Fælles frokost',
            date: '2026-11-24',
            task: 'SHARED_MEAL',
            held: true,
            start: '12:00',
            end: '13:15',
            latitude: 55.66,
            longitude: 12.62,
            min: 3,
            max: 8,
            wishing: ['c1'],
            participants: [{ citizen: 'c1', citizenName: 'Inge', replaces: [] }],
          },
        ],
        unassigned: [waiting('v2', 'Inge', { citizen: 'c1', earliest: '09:00' })],
      },
    )
    renderPart(<CitizenVisits citizen="c1" plan={day} />)

    const times = screen.getAllByRole('listitem').map((line) => line.textContent.slice(0, 5))
    expect(times).toEqual(['07.36', '09.00', '12.00', '21.14'])
  })
})
