import { screen, waitFor, within } from '@testing-library/react'
import { headOf, showBoard, visit } from '@/testing/board'

beforeAll(() => {
  // What Leaflet asks a browser for before it draws in SVG.
  Object.assign(SVGElement.prototype, { createSVGRect: () => undefined })
})

describe('the map', () => {
  it('shows a member’s route; choosing in the list chooses on the map and on the board', async () => {
    const { user } = await showBoard()
    await user.click(headOf('Anne Lind'))
    await user.click(await screen.findByRole('menuitem', { name: 'Vis ruten på kortet' }))
    const map = await screen.findByRole('region', { name: 'Kort over ruterne' })
    const list = screen.getByRole('list', { name: 'Stop på ruten: Anne Lind' })
    expect(map.querySelectorAll('path')).toHaveLength(1)
    const stop = within(list).getByRole('button', { name: /^5\. 08\.54 Zehra Dalgaard/ })
    await user.click(stop)
    expect(stop).toHaveAttribute('aria-pressed', 'true')
    expect(visit(/^Zehra Dalgaard, Morgenpleje/)).toHaveAttribute('aria-selected', 'true')
  })

  it('choosing on the board goes to that route on the map', async () => {
    const { user } = await showBoard()
    await user.click(headOf('Anne Lind'))
    await user.click(await screen.findByRole('menuitem', { name: 'Vis ruten på kortet' }))
    await user.click(visit(/Sårpleje/, 'Peter Holst'))
    const list = await screen.findByRole('list', { name: 'Stop på ruten: Peter Holst' })
    expect(within(list).getByRole('button', { pressed: true })).toBeInTheDocument()
  })

  it('choosing a mark on the map chooses on the board', async () => {
    const { user } = await showBoard()
    await user.click(headOf('Anne Lind'))
    await user.click(await screen.findByRole('menuitem', { name: 'Vis ruten på kortet' }))
    await screen.findByRole('region', { name: 'Kort over ruterne' })
    await user.click(screen.getByTitle('Anne Lind: 08.54 Zehra Dalgaard'))
    await waitFor(() =>
      expect(visit(/^Zehra Dalgaard, Morgenpleje/)).toHaveAttribute('aria-selected', 'true'),
    )
  })

  it('has no tiles where none are set, and lists all routes', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByRole('radio', { name: 'Kort' }))
    const map = await screen.findByRole('region', { name: 'Kort over ruterne' })
    expect(map.querySelectorAll('img.leaflet-tile')).toHaveLength(0)
    expect(map.querySelectorAll('path')).toHaveLength(14)
    expect(screen.getByText('Sofie Dam', { selector: 'summary' })).toBeInTheDocument()
  })
})
