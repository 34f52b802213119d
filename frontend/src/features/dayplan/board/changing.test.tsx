import { act, screen, waitFor, within } from '@testing-library/react'
import { showBoard, standOn, tuesday, visit, visitsOf } from '@/testing/board'

const zehra = () => visit(/^Zehra Dalgaard, Morgenpleje/)
const told = () => zehra().getAttribute('aria-label') ?? ''

async function fromMenu(user: Awaited<ReturnType<typeof showBoard>>['user'], choice: string) {
  standOn(zehra())
  await user.keyboard('{Shift>}{F10}{/Shift}')
  await user.click(await screen.findByRole('menuitem', { name: choice }))
}

describe('from the menu of a visit', () => {
  it('it is pinned and let loose again', async () => {
    const { user } = await showBoard()
    await fromMenu(user, 'Lås fast')
    await waitFor(() => expect(told()).toContain('fastlåst'))
    expect(await screen.findByText('Besøget hos Zehra Dalgaard er låst fast.')).toBeInTheDocument()
    await fromMenu(user, 'Lås op')
    await waitFor(() => expect(told()).not.toContain('fastlåst'))
  })

  it('it is taken off the plan and waits for a place', async () => {
    const { user } = await showBoard()
    await fromMenu(user, 'Tag af planen')
    const waiting = screen.getByRole('list', { name: 'Ikke placeret' })
    await waitFor(() => expect(waiting).toHaveTextContent('Zehra Dalgaard'))
    expect(visitsOf('Anne Lind').join()).not.toContain('Zehra Dalgaard, Morgenpleje')
    expect(await screen.findByRole('button', { name: '4 ikke placeret' })).toBeInTheDocument()
  })

  it('it gets a time of its own, with the price first', async () => {
    const { user } = await showBoard()
    await fromMenu(user, 'Start kl. …')
    const dialog = await screen.findByRole('dialog', { name: 'Start Zehra Dalgaard kl. …' })
    const time = within(dialog).getByLabelText('Klokken')
    await user.clear(time)
    await user.type(time, '08:55')
    await waitFor(() =>
      expect(within(dialog).getByRole('status', { name: 'Pris' })).toHaveTextContent(
        /^kl\. 08\.55, .*ingen regel brydes/,
      ),
    )
    await user.click(within(dialog).getByRole('button', { name: 'Sæt tiden' }))
    await waitFor(() => expect(told()).toContain('08.55 til 09.25'))
  })

  it('it is swapped with another', async () => {
    const { user } = await showBoard()
    await fromMenu(user, 'Byt med …')
    const dialog = await screen.findByRole('dialog', { name: 'Byt Zehra Dalgaard med …' })
    await user.click(within(dialog).getByRole('combobox', { name: 'Det andet besøg' }))
    await user.click(await screen.findByRole('option', { name: /^09\.30 Svend Ravn, Medicin hos Anne Lind/ }))
    await waitFor(() =>
      expect(within(dialog).getByRole('status', { name: 'Pris' })).toHaveTextContent(/ingen regel brydes/),
    )
    await user.click(within(dialog).getByRole('button', { name: 'Byt' }))
    await waitFor(() => {
      const order = visitsOf('Anne Lind').map((label) => label.split(',')[0])
      expect(order.indexOf('Svend Ravn')).toBeLessThan(order.indexOf('Zehra Dalgaard'))
    })
  })

  it('a shared activity is only looked at', async () => {
    const { user } = await showBoard()
    standOn(visit(/^Fælles: Sang og kaffe/))
    await user.keyboard('{Shift>}{F10}{/Shift}')
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual(['Vis besøget'])
  })
})

describe('what was done', () => {
  it('stands in the list of changes and is taken back by the button or Ctrl+Z', async () => {
    const { user } = await showBoard()
    expect(screen.getByText('Ingen har ændret noget endnu.')).toBeInTheDocument()
    await fromMenu(user, 'Lås fast')
    await waitFor(() =>
      expect(screen.getByRole('list', { name: 'Hvad er ændret' })).toHaveTextContent('Anne Lind kl. 09.00'),
    )
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(told()).not.toContain('fastlåst'))
    expect(await screen.findByText('Den sidste ændring er fortrudt.')).toBeInTheDocument()
    await waitFor(() =>
      expect(screen.getByRole('list', { name: 'Hvad er ændret' })).toHaveTextContent('(fortrudt)'),
    )

    await fromMenu(user, 'Lås fast')
    await waitFor(() => expect(told()).toContain('fastlåst'))
    await user.click(await screen.findByRole('button', { name: 'Fortryd' }))
    await waitFor(() => expect(told()).not.toContain('fastlåst'))
  })

  it('is named on the button, and asked about where something newer stays', async () => {
    const { user, line, queries } = await showBoard()
    await fromMenu(user, 'Lås fast')
    await waitFor(() => expect(told()).toContain('fastlåst'))
    const day = line.server.state.days.get(tuesday)!
    day.version += 1
    day.history.unshift({
      id: 'gone',
      version: day.version,
      at: '2026-11-24T08:10:00Z',
      by: 'Anne Lind',
      type: 'SHIFT_GONE',
      text: 'Ida Skov har ikke vagten mere.',
      undone: false,
      undoable: false,
    })
    await act(() => queries.invalidateQueries())
    const button = await screen.findByRole('button', { name: /^Fortryd: .+, kl\. 09\.00 \(Ctrl\+Z\)$/ })
    await user.click(button)
    const dialog = within(await screen.findByRole('dialog', { name: 'Skal det fortrydes?' }))
    expect(await dialog.findByText('Ida Skov har ikke vagten mere.')).toBeVisible()
    expect(await dialog.findByText('3 besøg er ikke placeret, både nu og bagefter.')).toBeVisible()
    expect(told()).toContain('fastlåst')
    await user.click(dialog.getByRole('button', { name: 'Fortryd ændringen' }))
    await waitFor(() => expect(told()).not.toContain('fastlåst'))
  })

  it('is not undone by Ctrl+Z while one writes', async () => {
    const { user } = await showBoard()
    await fromMenu(user, 'Lås fast')
    await waitFor(() => expect(told()).toContain('fastlåst'))
    await user.click(screen.getByRole('button', { name: 'Tilføj besøg' }))
    await user.type(await screen.findByRole('textbox', { name: /Hvorfor/ }), 'x{Control>}z{/Control}')
    expect(told()).toContain('fastlåst')
  })
})

describe('when somebody else was first', () => {
  it('one is told, sees the new plan, and may do it there', async () => {
    const { user, line } = await showBoard()
    const day = line.server.state.days.get(tuesday)
    if (day) day.version += 1
    await fromMenu(user, 'Lås fast')
    const notice = await screen.findByRole('alert')
    expect(notice).toHaveTextContent('Planen er ændret af en anden imens')
    expect(notice).toHaveTextContent('Din ændring er ikke gemt: lås besøget hos Zehra Dalgaard fast.')
    expect(told()).not.toContain('fastlåst')
    await waitFor(() => expect(notice).toHaveTextContent(/Pris: kl\. 08\.54, .*ingen regel brydes/))
    await user.click(within(notice).getByRole('button', { name: 'Gør det på den nye plan' }))
    await waitFor(() => expect(told()).toContain('fastlåst'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('one may leave it', async () => {
    const { user, line } = await showBoard()
    const day = line.server.state.days.get(tuesday)
    if (day) day.version += 1
    await fromMenu(user, 'Lås fast')
    await user.click(await screen.findByRole('button', { name: 'Lad være' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(told()).not.toContain('fastlåst')
  })

  it('the board follows what others do', async () => {
    const { line } = await showBoard()
    const day = line.server.state.days.get(tuesday)
    const seat = day?.routes.find(({ member }) => member.id === 'm01')?.seats[4]
    if (seat) seat.pinned = true
    act(() => line.server.otherChanges(tuesday, 'Peter Holst'))
    await waitFor(() => expect(told()).toContain('fastlåst'))
  })

  it('without a line to the server the plan is as it was, and one is told', async () => {
    const { user, line } = await showBoard()
    line.cut()
    await fromMenu(user, 'Lås fast')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Serveren svarede ikke. Planen er, som den var før.',
    )
    expect(told()).not.toContain('fastlåst')
  })
})
