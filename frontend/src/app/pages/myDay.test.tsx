import { act, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { copyRoutes } from '@/testing/fake/changes'
import { dayIn } from '@/testing/fake/state'
import { memoryStore } from '@/ui/offline/store'

const card = async (name: string) => within(await screen.findByRole('region', { name }))

describe('my day', () => {
  it.each(['da', 'en'] as const)('has nothing for a screen reader to stumble on (%s)', async (language) => {
    const { container } = openApp('/min-dag', { signedInAs: 'anne', language })
    await screen.findByRole('button', { name: 'Start' })
    expect(await axe(container)).toHaveNoViolations()
  })

  it('begins and ends a visit with the one big button, and goes on to the next', async () => {
    const { user, line } = openApp('/min-dag', { signedInAs: 'anne' })
    const next = await card('Næste')
    expect(next.getByText(/^\d\d\.\d\d–\d\d\.\d\d$/)).toBeVisible()
    await user.click(next.getByRole('button', { name: 'Start' }))
    await user.click((await card('Nu')).getByRole('button', { name: 'Færdig' }))
    await card('Næste')
    expect(await screen.findByRole('button', { name: '1 besøg klaret' })).toBeVisible()
    expect(line.calls.filter((call) => call.startsWith('POST'))).toHaveLength(2)
  })

  it('keeps what is told in a lift, says so, and sends it when the page is looked at again', async () => {
    const { user, line } = openApp('/min-dag', { signedInAs: 'anne' })
    const next = await card('Næste')
    line.cut()
    await user.click(next.getByRole('button', { name: 'Start' }))
    await card('Nu')
    expect(await screen.findByText(/1 registrering venter på at blive sendt/)).toBeVisible()
    line.mend()
    dispatchEvent(new Event('focus'))
    await waitFor(() => expect(screen.queryByText(/venter på at blive sendt/)).not.toBeInTheDocument())
    expect(dayIn(line.server.state, '2026-11-24').routes[0]!.seats.length).toBeGreaterThan(0)
    await card('Nu')
  })

  it('shows the last answer without network, and when it is from', async () => {
    const store = memoryStore()
    const first = openApp('/min-dag', { signedInAs: 'anne', store })
    await card('Næste')
    await waitFor(async () => expect(JSON.stringify(await store.read('answers'))).toContain('my-day'))
    first.unmount()

    openApp('/min-dag', { signedInAs: 'anne', store, before: (line) => line.cut() })
    await card('Næste')
    expect(await screen.findByText(/Ingen forbindelse. Sidst hentet/, {})).toBeVisible()
  })

  it('is still there when the app is opened again after the network has been gone for long', async () => {
    const store = memoryStore()
    const first = openApp('/min-dag', { signedInAs: 'anne', store })
    await card('Næste')
    first.line.cut()
    await act(() => first.queries.refetchQueries({ queryKey: ['my-day'] }))
    await screen.findByText(/Ingen forbindelse. Sidst hentet/)
    first.unmount()

    openApp('/min-dag', { signedInAs: 'anne', store, before: (line) => line.cut() })
    await card('Næste')
    expect(screen.queryByText(/Der skete noget uventet/)).not.toBeInTheDocument()
  })

  it('keeps nothing that the server will not tell any more', async () => {
    const store = memoryStore()
    const { line, queries } = openApp('/min-dag', { signedInAs: 'anne', store })
    await card('Næste')
    await waitFor(async () => expect(JSON.stringify(await store.read('answers'))).toContain('my-day'))
    vi.spyOn(line.server, 'handle').mockImplementation(() =>
      Promise.resolve(Response.json({ title: 'Ikke dit team.', code: 'OTHER_TEAM' }, { status: 403 })),
    )
    await act(() => queries.refetchQueries({ queryKey: ['my-day'] }))
    await waitFor(async () => expect(JSON.stringify(await store.read('answers'))).not.toContain('my-day'))
  })

  it('tells first what has changed since the plan was published', async () => {
    openApp('/min-dag', {
      signedInAs: 'anne',
      before: ({ server }) => {
        const day = dayIn(server.state, '2026-11-24')
        day.status = 'PUBLISHED'
        day.published = copyRoutes(day.routes)
        const [anne, hanne] = day.routes
        anne!.seats.push(hanne!.seats.pop()!)
      },
    })
    expect(await screen.findByText(/ændret, siden planen blev offentliggjort/)).toBeVisible()
    expect(screen.getByText(/går fra Hanne Kjær .* til Anne Lind/)).toBeVisible()
  })

  it('keeps the way in behind a tap', async () => {
    const { user } = openApp('/min-dag', {
      signedInAs: 'anne',
      before: ({ server }) => {
        const day = dayIn(server.state, '2026-11-24')
        day.visits.get(day.routes[0]!.seats[0]!.visit)!.citizen = 'b02'
      },
    })
    const next = await card('Næste')
    expect(next.getByText('Nøgleboks til højre for døren')).not.toBeVisible()
    await user.click(next.getByRole('button', { name: /Vis, hvordan du kommer ind/ }))
    expect(next.getByText('Nøgleboks til højre for døren')).toBeVisible()
  })

  it('leads the way by place alone, never by name', async () => {
    openApp('/min-dag', { signedInAs: 'anne' })
    const link = (await card('Næste')).getByRole('link', { name: 'Vis vej' })
    expect(link.getAttribute('href')).toMatch(/directions\?to=55\.\d+%2C12\.\d+$/)
    expect(link).toHaveAttribute('rel', 'noreferrer')
  })

  it('tells who is off that they are off', async () => {
    openApp('/min-dag/2026-11-28', {
      signedInAs: 'anne',
      before: ({ server }) => {
        const day = dayIn(server.state, '2026-11-28')
        day.routes = day.routes.filter((route) => route.member.id !== 'm01')
      },
    })
    expect(await screen.findByText('Du er ikke på vagt den dag')).toBeVisible()
  })

  it('gives a calendar address, and a new one on request', async () => {
    const { user } = openApp('/min-dag', { signedInAs: 'anne' })
    await user.click(await screen.findByText('Få din dag i din egen kalender'))
    const address = await screen.findByRole('textbox', { name: 'Din kalenders adresse' })
    const before = (address as HTMLInputElement).value
    await user.click(screen.getByRole('button', { name: 'Lav en ny adresse' }))
    await waitFor(() => expect(address).not.toHaveValue(before))
  })
})
