import { screen, waitFor, within } from '@testing-library/react'
import { axe } from '@/testing/axe'
import { mediaAnswer } from '@/testing/media'
import { renderPart } from '@/testing/render'
import { DayBoard } from '../board/DayBoard'

beforeEach(() => {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    mediaAnswer(query, query.includes('max-width: 48em')),
  )
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function showPhone() {
  const shown = renderPart(<DayBoard team="sundparken" date="2026-11-24" member="m02" />)
  await screen.findByText('Dagen', { selector: 'h1' })
  return shown
}

describe('on a phone', () => {
  it('the day begins with one’s own route, and goes on to the next', async () => {
    const { user } = await showPhone()
    const stops = screen.getByRole('list', { name: 'Rute for Hanne Kjær' })
    expect(within(stops).getAllByRole('button').length).toBeGreaterThan(5)
    expect(stops).toHaveTextContent(/Pause \d\d\.\d\d, 30 min/)
    expect(stops).toHaveTextContent(/min vej dertil/)
    await user.click(screen.getByRole('button', { name: 'Næste medarbejder' }))
    expect(screen.getByRole('list', { name: 'Rute for Maria Kowalska' })).toBeInTheDocument()
  })

  it('a visit is opened, and moved by its menu', async () => {
    const { user } = await showPhone()
    const stops = screen.getByRole('list', { name: 'Rute for Hanne Kjær' })
    await user.click(within(stops).getAllByRole('button')[0]!)
    const sheet = await screen.findByRole('dialog', { name: 'Besøget' })
    await user.click(within(sheet).getByRole('button', { name: 'Lås fast' }))
    await waitFor(() => expect(within(sheet).getByText('fastlåst')).toBeInTheDocument())
    await user.click(within(sheet).getByRole('button', { name: 'Flyt til …' }))
    expect(await screen.findByRole('heading', { name: 'Bedste pladser' })).toBeInTheDocument()
  })

  it('what is missing is one tap away', async () => {
    const { user } = await showPhone()
    await user.click(screen.getByRole('radio', { name: 'Mangler (3)' }))
    expect(screen.getByRole('list', { name: 'Ikke placeret' })).toHaveTextContent('Margit Falk')
    await user.click(screen.getByRole('radio', { name: 'Ændringer' }))
    expect(screen.getByText('Ingen har ændret noget endnu.')).toBeInTheDocument()
  })

  it('the rest of what one can do is behind one button', async () => {
    const { user } = await showPhone()
    await user.click(screen.getByRole('button', { name: 'Mere' }))
    const items = await screen.findAllByRole('menuitem')
    expect(items.map((item) => item.textContent)).toEqual(['Lav forslag', 'Tilføj besøg', 'Offentliggør'])
    await user.click(items[0]!)
    expect(await screen.findByRole('dialog', { name: 'Hvor længe må det tage?' })).toBeInTheDocument()
  })

  it('is free of what a screen reader would stumble on', async () => {
    const { container } = await showPhone()
    expect(await axe(container)).toHaveNoViolations()
  })
})
