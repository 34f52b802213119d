import { screen, waitFor, within } from '@testing-library/react'
import { heads, layOutRows, pointOn, rowOf, showBoard, standOn, visit, visitsOf } from '@/testing/board'

const dryRuns = (calls: string[]) => calls.filter((call) => call.endsWith('/overrides')).length

describe('moving with the keyboard', () => {
  it('shows the price in words at the row, and does it on Enter', async () => {
    const { user, line } = await showBoard()
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('m')
    expect(screen.getByText('Flytter Zehra Dalgaard')).toBeInTheDocument()
    expect(rowOf('Anne Lind')).toHaveTextContent('Her ligger det nu')
    await user.keyboard('{ArrowDown}{End}')
    await waitFor(() =>
      expect(rowOf('Hanne Kjær')).toHaveTextContent(
        /kl\. 13\.\d\d, \+\d+ min vej, .*Zehra møder en ny medarbejder, ingen regel brydes/,
      ),
    )
    const before = line.server.state.days.get('2026-11-24')?.version
    await user.keyboard('{Enter}')
    await waitFor(() => expect(visitsOf('Hanne Kjær').join()).toContain('Zehra Dalgaard, Morgenpleje'))
    await waitFor(() => expect(line.server.state.days.get('2026-11-24')?.version).toBe((before ?? 0) + 1))
    expect(
      await screen.findByText(/^Besøget hos Zehra Dalgaard er flyttet til Hanne Kjær kl\./),
    ).toBeInTheDocument()
    await waitFor(() => expect(visit(/^Zehra Dalgaard, Morgenpleje/, 'Hanne Kjær')).toHaveFocus())
    expect(visit(/^Zehra Dalgaard, Morgenpleje/).getAttribute('aria-label')).toContain('fastlåst')
  })

  it('keeps the place it is aimed at in sight', async () => {
    const seen: Element[] = []
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this)
    })
    const { user } = await showBoard()
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('m{ArrowUp}')
    const last = heads().at(-1)?.closest('[role="row"]')
    await user.keyboard('{ArrowDown}'.repeat(heads().length))
    await waitFor(() => expect(last).toContainElement(seen.at(-1) as HTMLElement))
    vi.restoreAllMocks()
  })

  it('says aloud where it is aimed and what it costs', async () => {
    const { user } = await showBoard()
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('m{ArrowRight}')
    const heard = () => screen.getAllByRole('status').map((region) => region.textContent)
    expect(heard()).toContainEqual(expect.stringMatching(/^Anne Lind, efter Svend Ravn$/))
    await waitFor(() => expect(heard()).toContainEqual(expect.stringMatching(/vej, .*regel/)))
  })

  it('asks for the price only where the aim rests', async () => {
    const { user, line } = await showBoard()
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('m{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}')
    await waitFor(() => expect(dryRuns(line.calls)).toBe(1))
  })

  it('is given up with Escape', async () => {
    const { user, line } = await showBoard()
    const before = visitsOf('Anne Lind')
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('m{ArrowDown}{Escape}')
    expect(screen.getByText('Fortrudt. Besøget hos Zehra Dalgaard bliver, hvor det lå.')).toBeInTheDocument()
    expect(visitsOf('Anne Lind')).toEqual(before)
    expect(line.calls.some((call) => call === 'POST /overrides')).toBe(false)
    await waitFor(() => expect(visit(/^Zehra Dalgaard, Morgenpleje/)).toHaveFocus())
  })

  it('names the rule it would break, asks why, and keeps the reason', async () => {
    const { user } = await showBoard()
    standOn(visit(/Sårpleje/, 'Peter Holst'))
    const who = (visit(/Sårpleje/, 'Peter Holst').getAttribute('aria-label') ?? '').split(',')[0] ?? ''
    await user.keyboard('m{ArrowUp}')
    await waitFor(() => expect(rowOf('Yusuf Demir')).toHaveTextContent(/bryder: De rette kompetencer/))
    expect(rowOf('Yusuf Demir')).toHaveTextContent('Yusuf er ikke oplært i sårpleje.')
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Det bryder en regel' })
    expect(dialog).toHaveTextContent('De rette kompetencer: Yusuf er ikke oplært i sårpleje.')
    await user.click(within(dialog).getByRole('button', { name: 'Gør det alligevel' }))
    expect(within(dialog).getByText('Skriv hvorfor.')).toBeInTheDocument()
    await user.type(within(dialog).getByRole('textbox', { name: /Hvorfor/ }), 'Peter er forsinket')
    await user.click(within(dialog).getByRole('button', { name: 'Gør det alligevel' }))
    await waitFor(() => expect(visitsOf('Yusuf Demir').join('; ')).toContain(`${who}, Sårpleje`))
    const moved = visit(/Sårpleje/, 'Yusuf Demir')
    expect(moved.getAttribute('aria-label')).toContain('bryder en regel')
    await user.click(moved)
    expect(screen.getByRole('region', { name: 'Besøget' })).toHaveTextContent('Grund: Peter er forsinket')
  })

  it('with Shift chooses the minute, and only that', async () => {
    const { user } = await showBoard()
    standOn(visit(/^Zehra Dalgaard, Bad/))
    await user.keyboard('m{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    await waitFor(() => expect(rowOf('Anne Lind')).toHaveTextContent(/kl\. 11\.45/))
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/^Besøget hos Zehra Dalgaard starter kl\. 11\.45/)).toBeInTheDocument()
    expect(visit(/^Zehra Dalgaard, Bad/).getAttribute('aria-label')).toContain('11.45 til 12.25')
  })
})

describe('moving with the mouse', () => {
  it('a block is dragged to another row', async () => {
    const { user } = await showBoard()
    layOutRows()
    const zehra = visit(/^Zehra Dalgaard, Morgenpleje/)
    await user.pointer([
      { keys: '[MouseLeft>]', target: zehra, coords: pointOn('Anne Lind', '09:00') },
      { target: zehra, coords: pointOn('Anne Lind', '09:20') },
      { target: zehra, coords: pointOn('Hanne Kjær', '14:00') },
    ])
    expect(screen.getByText('Flytter Zehra Dalgaard')).toBeInTheDocument()
    await waitFor(() => expect(rowOf('Hanne Kjær')).toHaveTextContent(/kl\. 13\.\d\d, .*ingen regel brydes/))
    await user.pointer([{ keys: '[/MouseLeft]', target: zehra, coords: pointOn('Hanne Kjær', '14:00') }])
    await waitFor(() => expect(visitsOf('Hanne Kjær').join()).toContain('Zehra Dalgaard, Morgenpleje'))
    expect(screen.queryByRole('region', { name: 'Besøget' })).not.toBeInTheDocument()
  })

  it('a click is a click: the visit is opened, nothing moves', async () => {
    const { user, line } = await showBoard()
    await user.click(visit(/^Zehra Dalgaard, Morgenpleje/))
    expect(screen.getByRole('region', { name: 'Besøget' })).toHaveTextContent('Zehra Dalgaard')
    expect(dryRuns(line.calls)).toBe(0)
  })

  it('let go outside every row nothing moves, and Escape gives up', async () => {
    const { user, line } = await showBoard()
    layOutRows()
    const zehra = visit(/^Zehra Dalgaard, Morgenpleje/)
    await user.pointer([
      { keys: '[MouseLeft>]', target: zehra, coords: pointOn('Anne Lind', '09:00') },
      { target: zehra, coords: { clientX: 5, clientY: 5 } },
      { keys: '[/MouseLeft]', target: zehra, coords: { clientX: 5, clientY: 5 } },
    ])
    await user.pointer([
      { keys: '[MouseLeft>]', target: zehra, coords: pointOn('Anne Lind', '09:00') },
      { target: zehra, coords: pointOn('Hanne Kjær', '09:00') },
    ])
    await user.keyboard('{Escape}')
    expect(screen.queryByText('Flytter Zehra Dalgaard')).not.toBeInTheDocument()
    expect(line.server.state.days.get('2026-11-24')?.history).toEqual([])
  })
})

describe('moving by the menu', () => {
  it('offers the best places, each with its price, and takes one with one click', async () => {
    const { user } = await showBoard()
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'Flyt til …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Flyt Zehra Dalgaard' })
    const places = await within(dialog).findByRole('list', { name: 'Bedste pladser til Zehra Dalgaard' })
    const first = within(places).getAllByRole('button')[0]!
    const told = /^Flyt til (.+) kl\. \d\d\.\d\d: .*vej.*ingen regel brydes$/.exec(
      first.getAttribute('aria-label') ?? '',
    )
    expect(told).not.toBeNull()
    await user.click(first)
    await waitFor(() => expect(visitsOf(told?.[1] ?? '').join()).toContain('Zehra Dalgaard, Morgenpleje'))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('takes any member and time, with the price first', async () => {
    const { user } = await showBoard()
    standOn(visit(/^Zehra Dalgaard, Morgenpleje/))
    await user.keyboard('{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'Flyt til …' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('combobox', { name: 'Medarbejder' }))
    await user.click(await screen.findByRole('option', { name: /^Hanne Kjær, SSH/ }))
    await waitFor(() =>
      expect(within(dialog).getByRole('status', { name: 'Pris' })).toHaveTextContent(/vej, .*regel/),
    )
    await user.type(within(dialog).getByLabelText('Præcis start (kan være tom)'), '13:50')
    await waitFor(() =>
      expect(within(dialog).getByRole('status', { name: 'Pris' })).toHaveTextContent(/^kl\. 13\.50/),
    )
    await user.click(within(dialog).getByRole('button', { name: 'Flyt' }))
    await waitFor(() => expect(visitsOf('Hanne Kjær').join()).toMatch(/Zehra Dalgaard, Morgenpleje, 13\.50/))
  })
})
