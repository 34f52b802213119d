import { screen, waitFor } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { memoryStore } from '@/ui/offline/store'

describe('signing in', () => {
  it('asks for both name and password, and says when they do not fit', async () => {
    const { user } = openApp('/')
    await user.click(await screen.findByRole('button', { name: 'Log ind' }))
    expect(screen.getByText('Skriv både brugernavn og adgangskode.')).toBeVisible()

    await user.type(screen.getByRole('textbox', { name: 'Brugernavn' }), 'anne')
    await user.type(screen.getByLabelText('Adgangskode'), 'forkert')
    await user.click(screen.getByRole('button', { name: 'Log ind' }))
    expect(await screen.findByText('Brugernavn eller adgangskode passer ikke.')).toBeVisible()
  })

  it('goes on to where one was going', async () => {
    const { user, router } = openApp('/borgere/b05')
    await user.type(await screen.findByRole('textbox', { name: 'Brugernavn' }), 'anne')
    await user.type(screen.getByLabelText('Adgangskode'), 'sundparken')
    await user.click(screen.getByRole('button', { name: 'Log ind' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Edith Juhl' })).toBeVisible()
    expect(router.state.location.pathname).toBe('/borgere/b05')
  })

  it('never goes to an address outside Samvagt', async () => {
    const { user, router } = openApp('/log-ind?efter=//example.org')
    await user.click(await screen.findByRole('button', { name: /Anne Lind/ }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/dagen'))
  })

  it('offers the demo team’s people by one tap, with nothing for a screen reader to stumble on', async () => {
    const { user, container } = openApp('/', { language: 'en' })
    const freja = await screen.findByRole('button', { name: /Freja Winther/ })
    expect(freja).toHaveTextContent('Group facilitator, Team Sundparken')
    expect(await axe(container)).toHaveNoViolations()
    await user.click(freja)
    expect(await screen.findByRole('navigation', { name: 'Places' })).toBeVisible()
  })

  it('takes the kept day along when the session has ended', async () => {
    const store = memoryStore()
    const kept = async () => JSON.stringify(await store.read('answers'))
    const first = openApp('/min-dag', { signedInAs: 'anne', store })
    await screen.findByRole('heading', { name: 'Næste' })
    await waitFor(async () => expect(await kept()).toContain('my-day'))
    first.unmount()

    openApp('/min-dag', { store })
    await screen.findByRole('heading', { level: 1, name: 'Log ind' })
    await waitFor(async () => expect(await kept()).not.toContain('my-day'))
  })

  it('stands when the page is loaded again before the device has kept it', async () => {
    const store = memoryStore()
    const first = openApp('/', { store })
    await screen.findByRole('heading', { level: 1, name: 'Log ind' })
    await waitFor(async () => expect(await store.read('answers')).toBeDefined())
    first.unmount()

    openApp('/borgere', { signedInAs: 'anne', store })
    expect(await screen.findByRole('heading', { level: 1, name: 'Borgere' })).toBeVisible()
  })

  it('leaves nothing on the device when signing out', async () => {
    const store = memoryStore()
    const { user } = openApp('/min-dag', { signedInAs: 'anne', store })
    await screen.findByRole('heading', { name: 'Næste' })
    await waitFor(async () => expect(JSON.stringify(await store.read('answers'))).toContain('my-day'))

    await user.click(screen.getByRole('button', { name: /Anne Lind/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Log ud' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
    await waitFor(async () => expect(JSON.stringify(await store.read('answers'))).not.toContain('my-day'))
  })
})
