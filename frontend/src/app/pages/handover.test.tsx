import { act, screen, waitFor, within } from '@testing-library/react'
import { axe } from '@/testing/axe'
import type { MyDay } from '@/api/types'
import type { Line } from '@/testing/browser'
import { openApp } from '@/testing/app'
import { dayIn, tell } from '@/testing/fake/state'

describe('what the next one must know', () => {
  it('stands on the citizen’s page with who has not read it, is read, told anew and closed', async () => {
    const { user, container } = openApp('/borgere/b01', { signedInAs: 'anne' })
    const part = within(await screen.findByRole('region', { name: 'Overlevering' }))
    const note = (await part.findByText('Gulvet i gangen er glat.')).closest('article')!
    expect(note).toHaveTextContent('Læs først')
    expect(note).toHaveTextContent('Kommer i dag, ikke læst endnu: Ida Skov kl. 09.00')
    expect(note).toHaveTextContent('13 andre på arbejde i dag har ikke læst det, men kommer ikke her.')
    expect(await axe(container)).toHaveNoViolations()

    await user.click(within(note).getByRole('button', { name: /^Jeg har læst det/ }))
    expect(await within(note).findByText(/Læst af Anne Lind/)).toBeVisible()
    expect(note).toHaveTextContent('12 andre på arbejde i dag har ikke læst det')

    await user.click(within(note).getByRole('button', { name: 'Ret: Gulvet i gangen er glat.' }))
    const field = within(note).getByLabelText(/Hvad skal den næste vide/)
    await user.clear(field)
    await user.type(field, 'Gulvet er tørt nu, men brug måtten.')
    await user.click(within(note).getByRole('button', { name: 'Gem' }))
    expect(await part.findByText('Gulvet er tørt nu, men brug måtten.')).toBeVisible()
    expect(part.getByText('Sådan stod der før')).toBeVisible()

    await user.click(within(note).getByRole('button', { name: /^Passer ikke mere/ }))
    await user.click(within(note).getByRole('button', { name: 'Luk den' }))
    expect(await part.findByText('Vis 1 lukket')).toBeVisible()
  })

  it('is asked for anew as soon as a colleague has read or written something', async () => {
    const { line } = openApp('/borgere/b01', { signedInAs: 'anne' })
    const part = within(await screen.findByRole('region', { name: 'Overlevering' }))
    await part.findByText('Gulvet i gangen er glat.')
    const { state } = line.server
    const [note] = state.handed.notes
    note!.readBy.push({ name: 'Peter Holst', at: state.clock.now().toISOString() })
    state.handed.notes.push({ ...note!, id: 'h9', note: 'Ny lås på døren.', mustRead: false })
    act(() => tell(state, 'team', { name: 'handovers', data: {} }))
    expect(await part.findByText('Læst af Peter Holst')).toBeVisible()
    expect(part.getByText('Ny lås på døren.')).toBeVisible()
  })

  it('is written with its marks', async () => {
    const { user } = openApp('/borgere/b04', { signedInAs: 'anne' })
    const part = within(await screen.findByRole('region', { name: 'Overlevering' }))
    expect(await part.findByText(/ikke noget at give videre/)).toBeVisible()
    await user.click(part.getByRole('button', { name: 'Skriv en overlevering' }))
    await user.click(part.getByRole('button', { name: 'Giv videre' }))
    expect(part.getByText('Skriv et par ord')).toBeVisible()
    await user.type(part.getByLabelText(/Hvad skal den næste vide/), 'Ring på to gange.')
    await user.click(part.getByLabelText('Til mødet'))
    await user.click(part.getByRole('button', { name: 'Giv videre' }))
    expect(await part.findByText('Ring på to gange.')).toBeVisible()
    expect(part.getByText('Til mødet')).toBeVisible()
  })

  it('only members of the team can write it', async () => {
    openApp('/borgere/b01', { signedInAs: 'freja' })
    const part = within(await screen.findByRole('region', { name: 'Overlevering' }))
    expect(await part.findByText('Gulvet i gangen er glat.')).toBeVisible()
    expect(part.queryByRole('button')).toBeNull()
  })
})

/** The first note is about the citizen whom Anne visits first. */
function whereIGoNext({ server: { state } }: Line) {
  const day = dayIn(state, '2026-11-24')
  const mine = day.routes.find((route) => route.member.id === 'm01')?.seats ?? []
  const visit = mine.map((seat) => day.visits.get(seat.visit)).find((one) => one?.citizen)
  state.handed.notes[0]!.citizen = visit?.citizen ?? ''
}

describe('my day', () => {
  it('asks to read first, before the first visit, until I have', async () => {
    const { user, line, container } = openApp('/min-dag', { signedInAs: 'anne', before: whereIGoNext })
    const first = within(await screen.findByRole('region', { name: 'Læs først' }))
    expect(first.getByText('Gulvet i gangen er glat.')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    await user.click(first.getByRole('button', { name: /^Jeg har læst det/ }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Læs først' })).toBeNull())
    expect(line.calls).toContain('POST /api/teams/sundparken/handovers/h1/read')
    expect(screen.getAllByText('Gulvet i gangen er glat.')[0]).toBeInTheDocument()
  })

  it('keeps the reading without network, lets it be taken back, and sends it later', async () => {
    const { user, line, container } = openApp('/min-dag', { signedInAs: 'anne', before: whereIGoNext })
    const first = within(await screen.findByRole('region', { name: 'Læs først' }))
    line.cut()
    await user.click(first.getByRole('button', { name: /^Jeg har læst det/ }))
    expect(await first.findByText('Du har læst det. Sendes, når der er forbindelse.')).toBeVisible()
    expect(screen.getByText(/1 registrering venter på at blive sendt/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    await user.click(first.getByRole('button', { name: /^Fortryd/ }))
    expect(screen.queryByText(/venter på at blive sendt/)).not.toBeInTheDocument()
    await user.click(await first.findByRole('button', { name: /^Jeg har læst det/ }))
    await first.findByText('Du har læst det. Sendes, når der er forbindelse.')
    line.mend()
    dispatchEvent(new Event('focus'))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Læs først' })).toBeNull())
    expect(line.server.state.handed.notes[0]!.readBy.map(({ name }) => name)).toEqual(['Anne Lind'])
  })

  it('tells what to know above the button that begins the visit', async () => {
    openApp('/min-dag', { signedInAs: 'anne', before: whereIGoNext })
    const next = within(await screen.findByRole('region', { name: 'Næste' }))
    const note = next.getByText('Gulvet i gangen er glat.')
    const order = note.compareDocumentPosition(next.getByRole('button', { name: 'Start' }))
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('has the crisis card one tap away, without asking the server', async () => {
    const { user, line } = openApp('/min-dag', { signedInAs: 'anne' })
    const [card] = await screen.findAllByRole('button', { name: /^Krisekort/ })
    line.cut()
    const before = line.calls.length
    await user.click(card!)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/ring 112/)).toBeVisible()
    expect(dialog.getByRole('link', { name: /01 20 00 10/ })).toHaveAttribute('href', 'tel:01200010')
    expect(dialog.getByText('Leila Haddad', { exact: false })).toBeVisible()
    expect(line.calls).toHaveLength(before)
  })
})

describe('the crisis card', () => {
  it('is read, written and printed on its page', async () => {
    const { user, container } = openApp('/borgere/b01/krisekort', { signedInAs: 'anne' })
    expect(await screen.findByText('Tal om havet.')).toBeVisible()
    expect(screen.getByText('Lone Abild', { exact: false })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    await user.click(screen.getByRole('button', { name: 'Udskriv' }))
    expect(print).toHaveBeenCalledOnce()

    await user.click(screen.getByRole('button', { name: 'Ret krisekort' }))
    const steps = screen.getByLabelText(/Gør det her/)
    await user.clear(steps)
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(screen.getByText('Skriv mindst ét trin')).toBeVisible()
    await user.type(steps, 'Sæt dig ned.{enter}Tag hånden.')
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(await screen.findByText('Tag hånden.')).toBeVisible()
  })

  it('is read without network as it came with my day', async () => {
    const { line, router, queries } = openApp('/min-dag', { signedInAs: 'anne' })
    await screen.findAllByRole('button', { name: /^Krisekort/ })
    const day = queries.getQueryData<MyDay>(['my-day', 'sundparken', '2026-11-24'])
    const citizen = day!.stops.find((stop) => stop.crisisCard)!.citizen!
    line.cut()
    await act(() => router.navigate(`/borgere/${citizen}/krisekort`))
    expect(await screen.findByRole('heading', { name: 'Gør det her' })).toBeVisible()
    expect(await screen.findByText(/Ingen forbindelse. Sidst hentet/)).toBeVisible()
    expect(screen.queryByText('Der er ingen forbindelse til serveren lige nu.')).not.toBeInTheDocument()
  })

  it('says what it is for where there is none', async () => {
    openApp('/borgere/b04/krisekort', { signedInAs: 'freja', language: 'en' })
    expect((await screen.findAllByText('The team has not written a crisis card yet.'))[0]).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Write the crisis card' })).toBeNull()
  })
})
