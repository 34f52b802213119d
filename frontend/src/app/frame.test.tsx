import { act, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

const places = async (name = 'Steder') => within(await screen.findByRole('navigation', { name }))

describe('the frame', () => {
  it('shows only places that exist, and no day of their own to a facilitator', async () => {
    openApp('/borgere', { signedInAs: 'freja' })
    const links = (await places()).getAllByRole('link').map((link) => link.textContent)
    expect(links).toEqual(['Dagen', 'Borgere', 'Pårørende', 'Møder', 'Teamet'])
  })

  it('shows an advisor what waits in all their teams, and begins with that', async () => {
    const { router } = openApp('/', { signedInAs: 'bente' })
    await waitFor(() => expect(router.state.location.pathname).toBe('/overblik'))
    const links = (await places()).getAllByRole('link').map((link) => link.textContent)
    expect(links).toEqual(['Overblik', 'Borgere', 'Pårørende', 'Møder'])
  })

  it('takes the heading’s focus and the tab’s title along to another page', async () => {
    const { user } = openApp('/borgere', { signedInAs: 'anne' })
    await user.click((await places()).getByRole('link', { name: 'Teamet' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Teamet' })).toHaveFocus()
    expect(document.title).toBe('Teamet · Samvagt')
  })

  it('takes the focus and the tab’s title to the board too', async () => {
    const { user } = openApp('/borgere', { signedInAs: 'anne' })
    await user.click((await places()).getByRole('link', { name: 'Dagen' }))
    await waitFor(() => expect(screen.getByRole('group', { name: 'Dagen' })).toHaveFocus())
    expect(document.title).toBe('Dagen · Samvagt')
  })

  it('steps from day to day and back to today, and takes the day along', async () => {
    const { user, router } = openApp('/teamet', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: 'Dagen efter' }))
    await waitFor(() => expect(router.state.location.search).toBe('?dato=2026-11-25'))
    expect(await screen.findByText('Team Sundparken, onsdag 25. november')).toBeVisible()

    await user.click((await places()).getByRole('link', { name: 'Min dag' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/min-dag/2026-11-25'))
    await screen.findByRole('heading', { level: 1, name: 'Min dag' })
    await user.click(screen.getByRole('button', { name: 'I dag' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/min-dag'))
  })

  it('lets a date with a plan be chosen in the calendar', async () => {
    const { user, router } = openApp('/min-dag', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: /tirsdag 24. november/ }))
    await user.click(await screen.findByRole('button', { name: '27 november 2026' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/min-dag/2026-11-27'))
  })

  it('speaks English from one moment to the next, the server’s words too', async () => {
    const { user } = openApp('/min-dag', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: /Anne Lind/ }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'My day' })).toBeVisible()
    expect((await screen.findAllByText(/Morning care/)).length).toBeGreaterThan(0)
    expect(document.documentElement.lang).toBe('en')
  })

  it('finds a citizen from anywhere without putting a name in the address', async () => {
    const { user, router } = openApp('/teamet', { signedInAs: 'anne' })
    await user.type(await screen.findByRole('combobox', { name: 'Find borger' }), 'edith j')
    await user.click(await screen.findByRole('option', { name: 'Edith Juhl' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/borgere/b05'))
    await waitFor(() => expect(router.state.location.search).toBe(''))
    await screen.findByRole('heading', { level: 1, name: 'Edith Juhl' })
    await waitFor(() => expect(document.title).toBe('Borger · Samvagt'))
  })

  it('says so when the device has no network', async () => {
    openApp('/borgere', { signedInAs: 'anne' })
    await screen.findByRole('heading', { level: 1, name: 'Borgere' })
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    act(() => void dispatchEvent(new Event('offline')))
    expect(
      await screen.findByText('Du er uden netværk. Du ser det, der sidst blev hentet.', { exact: false }),
    ).toBeVisible()
    vi.restoreAllMocks()
  })

  it('promises nothing without network where nothing was met', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const { router, line } = openApp('/teamet', { signedInAs: 'anne' })
    await screen.findByRole('heading', { level: 1, name: 'Teamet' })
    line.cut()
    await act(() => router.navigate('/paaroerende'))
    expect(await screen.findByText('Der er ingen forbindelse til serveren lige nu.')).toBeVisible()
    expect(screen.getByText(/Du er uden netværk/)).toHaveTextContent(/^Du er uden netværk\.$/)
    vi.restoreAllMocks()
  })

  it('says what to do when the server cannot be reached, and goes on when it can', async () => {
    const { user, line } = openApp('/borgere', { signedInAs: 'anne', before: (cut) => cut.cut() })
    expect(await screen.findByText('Der er ingen forbindelse til serveren lige nu.', {})).toBeVisible()
    line.mend()
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Borgere' })).toBeVisible()
  })

  it('asks again by itself until the server is there', async () => {
    const { line } = openApp('/borgere', { signedInAs: 'anne', before: (cut) => cut.cut() })
    await screen.findByText('Der er ingen forbindelse til serveren lige nu.')
    line.mend()
    expect(await screen.findByRole('heading', { level: 1, name: 'Borgere' })).toBeVisible()
  })

  it('does not ask again for what the server has refused', async () => {
    const { line } = openApp('/borgere/findes-ikke/krisekort', { signedInAs: 'anne' })
    await screen.findByRole('button', { name: 'Prøv igen' })
    const asked = () => line.calls.filter((call) => call.endsWith('/crisis-card')).length
    const before = asked()
    expect(before).toBeGreaterThan(0)
    await new Promise((passed) => setTimeout(passed, 3_000))
    expect(asked()).toBe(before)
  })

  it('has a way home from an address that leads nowhere', async () => {
    const { container } = openApp('/findes-ikke', { signedInAs: 'anne' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Gå til dagen' })).toHaveAttribute('href', '/dagen')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('lets nobody in whose session has ended', async () => {
    const { line, router, user } = openApp('/borgere', { signedInAs: 'anne' })
    await screen.findByRole('heading', { level: 1, name: 'Borgere' })
    line.server.state.sessions.clear()
    await user.click((await places()).getByRole('link', { name: 'Teamet' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
    await waitFor(() => expect(router.state.location.search).toBe('?efter=%2Fteamet'))
  })
})
