import { act, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { headOf, rowOf, standOn, visit } from '@/testing/board'
import { mediaAnswer } from '@/testing/media'

async function show(signedInAs: 'anne' | 'freja', language: 'da' | 'en' = 'da') {
  const shown = openApp('/dagen', { signedInAs, language })
  await screen.findByText(language === 'da' ? 'Dagen' : 'The day', { selector: 'h1' })
  await waitFor(() => expect(shown.queries.isFetching()).toBe(0))
  return shown
}

const atTheDesk = ['Tilføj besøg', 'Offentliggør', 'Lav forslag']
const everywhere = ['Fortryd dagens sidste ændring (Ctrl+Z)', 'Mere']

const changing = ({ calls }: { calls: string[] }) => calls.filter((call) => !call.startsWith('GET '))

it('a member finds all of it', async () => {
  await show('anne')
  expect(screen.queryByText('Du ser med. Planen er teamets.')).not.toBeInTheDocument()
  for (const name of [...everywhere, ...atTheDesk]) expect(screen.getByRole('button', { name })).toBeVisible()
  expect(document.querySelector('[data-movable]')).not.toBeNull()
})

describe('a facilitator at the board', () => {
  it('sees the day, is told whose it is, and finds nothing that would change it', async () => {
    const { container } = await show('freja')
    expect(screen.getByText('Du ser med. Planen er teamets.')).toBeVisible()
    for (const name of [...everywhere, ...atTheDesk])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    expect(document.querySelector('[data-movable]')).toBeNull()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('cannot pick a visit up by keys, nor undo by them', async () => {
    const { user, line } = await show('freja')
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('m{ArrowDown}{Enter}{Control>}z{/Control}')
    expect(rowOf('Anne Lind')).toContainElement(visit(/^Zehra Dalgaard, Morgenpleje/))
    expect(changing(line)).toEqual([])
  })

  it('opens a visit and reads why, without deeds', async () => {
    const { user } = await show('freja')
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('{Enter}')
    const details = await screen.findByRole('region', { name: 'Besøget' })
    expect(await within(details).findByRole('region', { name: /^Hvorfor/ })).toBeVisible()
    expect(within(details).queryByRole('button', { name: 'Flyt til …' })).not.toBeInTheDocument()
  })

  it('reports nobody sick', async () => {
    const { user } = await show('freja')
    await user.click(headOf('Hanne Kjær'))
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual([
      'Vis ruten på kortet',
    ])
  })

  it('reads where an open visit could go, and what it would cost, and takes no place', async () => {
    const { user, line } = await show('freja')
    await user.click(screen.getAllByRole('button', { name: /^Find en plads/ })[0]!)
    const places = await screen.findByRole('list', { name: /^Bedste pladser/ })
    expect(within(places).getAllByRole('listitem')[0]).toHaveTextContent(/kl\. \d\d\.\d\d/)
    expect(within(places).queryByRole('button')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /til tavlen med piletaster$/ })).not.toBeInTheDocument()
    expect(changing(line)).toEqual([])
  })

  it('reads a proposal that waits for the team', async () => {
    const { line, queries } = await show('freja')
    const day = line.server.state.days.get('2026-11-24')!
    const [first, ...rest] = day.routes
    const routes = [{ ...first!, seats: first!.seats.slice(1) }, ...rest]
    const createdAt = '2026-11-24T07:00:00Z'
    day.proposals.push({ id: 'p1', createdAt, reason: 'Hanne er syg', state: 'OPEN', routes, baseVersion: 1 })
    await act(() => queries.invalidateQueries())
    const changes = await screen.findByRole('list', { name: 'Hanne er syg' })
    expect(within(changes).getAllByRole('listitem')).not.toHaveLength(0)
    expect(within(changes).queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Afvis alle' })).not.toBeInTheDocument()
  })

  it('is told so in English too', async () => {
    await show('freja', 'en')
    expect(screen.getByText('View only. The plan belongs to the team.')).toBeVisible()
  })
})

describe('a facilitator with a phone', () => {
  beforeEach(() => {
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      mediaAnswer(query, query.includes('max-width: 48em')),
    )
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('leafs through the routes, and has nothing to change them with', async () => {
    const { container } = await show('freja')
    expect(screen.getByText('Du ser med. Planen er teamets.')).toBeVisible()
    for (const name of [...everywhere, 'Meld syg'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
  })
})
