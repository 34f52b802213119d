import { act, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import type { Line } from '@/testing/browser'
import { citizens } from '@/testing/fake/people'
import { tap } from '@/testing/tap'
import { memoryStore } from '@/ui/offline/store'

const grief = ({ server }: Line) => server.state.circle.needs.filter(({ kind }) => kind === 'GRIEF')

/** Flags a grief around the citizen whose page is open. */
async function flag(user: ReturnType<typeof openApp>['user'], urgency = /Grøn/) {
  await tap(user, 'button', /^Markér behov/)
  await tap(user, 'button', 'Sorg')
  await tap(user, 'button', urgency)
}

const lookAgain = () => dispatchEvent(new Event('focus'))

/** The page of a citizen, with everything that it shows. */
async function ofCitizen(setting: Parameters<typeof openApp>[1] = {}) {
  const shown = openApp('/borgere/b05', { signedInAs: 'anne', ...setting })
  await screen.findByRole('button', { name: /^Markér behov/ })
  return shown
}

describe('a need flagged without network', () => {
  it('is kept with its note, says so, and is sent once there is network', async () => {
    const { user, line, container } = await ofCitizen()
    line.cut()
    await flag(user)
    const dialog = within(await screen.findByRole('dialog', { name: 'Gemt på telefonen' }))
    expect(dialog.getByText('Sorg, grøn')).toBeVisible()
    expect(dialog.getByText(/^Sendes, når der er forbindelse/)).toBeVisible()
    expect(dialog.queryByText(/så ring/)).not.toBeInTheDocument()
    await user.type(dialog.getByRole('textbox', { name: /note/ }), 'Græd ved døren')
    await user.click(dialog.getByRole('checkbox', { name: 'Sagt i fortrolighed' }))
    await user.click(dialog.getByRole('button', { name: 'Gem noten' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(screen.getByText('Sorg, grøn. Sendes, når der er forbindelse.')).toBeVisible()
    expect(screen.getByText(/1 registrering venter på at blive sendt/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    line.mend()
    lookAgain()
    await waitFor(() => expect(screen.queryByText(/venter på at blive sendt/)).not.toBeInTheDocument())
    expect(screen.queryByText(/^Sorg, grøn\. Sendes/)).not.toBeInTheDocument()
    expect(grief(line)).toHaveLength(1)
    expect(grief(line)[0]?.signals).toMatchObject([{ note: 'Græd ved døren', confidential: true }])
  })

  it('is still there when the page is opened again, and can be taken back until it is sent', async () => {
    const store = memoryStore()
    const first = await ofCitizen({ store })
    first.line.cut()
    await flag(first.user)
    await tap(first.user, 'button', 'Færdig')
    first.unmount()

    const { user, line } = await ofCitizen({
      store,
      before: ({ server }) => {
        const handle = server.handle.bind(server)
        vi.spyOn(server, 'handle').mockImplementation((request, cookies) =>
          request.method === 'POST' ? Promise.reject(new TypeError('Failed')) : handle(request, cookies),
        )
      },
    })
    await screen.findByText('Sorg, grøn. Sendes, når der er forbindelse.')
    await tap(user, 'button', /^Fortryd: Sorg, grøn/)
    expect(screen.queryByText(/Sendes, når der er forbindelse/)).not.toBeInTheDocument()
    vi.restoreAllMocks()
    lookAgain()
    await waitFor(async () =>
      expect(await store.read('told anne')).toMatchObject({ waiting: [], refused: [] }),
    )
    expect(grief(line)).toEqual([])
  })

  it('can be taken back while one looks at it', async () => {
    const { user, line } = await ofCitizen()
    line.cut()
    await flag(user)
    await tap(user, 'button', 'Fortryd markeringen')
    expect(await screen.findByText('Markeringen er fortrudt.')).toBeVisible()
    line.mend()
    lookAgain()
    await tap(user, 'button', 'Færdig')
    expect(screen.queryByText(/venter på at blive sendt/)).not.toBeInTheDocument()
    expect(grief(line)).toEqual([])
  })

  it('counts once where the server heard it and the answer was lost', async () => {
    let now = new Date('2026-11-24T08:00:00Z')
    const { user, line } = await ofCitizen({ clock: { now: () => now } })
    const handle = line.server.handle.bind(line.server)
    const lost = vi.spyOn(line.server, 'handle').mockImplementation(async (request, cookies) => {
      const answer = await handle(request, cookies)
      if (request.method === 'POST') throw new TypeError('Failed to fetch')
      return answer
    })
    await flag(user)
    await tap(user, 'button', 'Færdig')
    expect(grief(line)[0]?.signals).toHaveLength(1)
    expect(screen.getByText(/1 registrering venter på at blive sendt/)).toBeVisible()
    now = new Date('2026-11-24T13:00:00Z')
    lost.mockRestore()
    lookAgain()
    await waitFor(() => expect(screen.queryByText(/venter på at blive sendt/)).not.toBeInTheDocument())
    expect(grief(line)).toHaveLength(1)
    expect(grief(line)[0]?.signals).toHaveLength(1)
  })

  it('goes on as if nothing had been where the network comes back meanwhile', async () => {
    const { user, line } = await ofCitizen()
    line.cut()
    await flag(user)
    await user.type(await screen.findByRole('textbox', { name: /note/ }), 'Græd')
    line.mend()
    lookAgain()
    expect(await screen.findByText(/Det står nu under Pårørende/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: /note/ })).toHaveValue('Græd')
    await tap(user, 'button', 'Gem noten')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(grief(line)[0]?.signals).toMatchObject([{ note: 'Græd' }])
  })

  it('keeps the note alone where the flag had got through', async () => {
    const { user, line } = await ofCitizen()
    await flag(user)
    await user.type(await screen.findByRole('textbox', { name: /note/ }), 'Græd')
    line.cut()
    await tap(user, 'button', 'Gem noten')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(await screen.findByText(/1 registrering venter på at blive sendt/)).toBeVisible()
    line.mend()
    lookAgain()
    await waitFor(() => expect(screen.queryByText(/venter på at blive sendt/)).not.toBeInTheDocument())
    expect(grief(line)[0]?.signals).toMatchObject([{ note: 'Græd' }])
  })

  it('is of the one relative there is, who could not be asked for meanwhile', async () => {
    const { user, line } = openApp('/min-dag', { signedInAs: 'anne' })
    const [first] = await screen.findAllByRole('button', { name: /^Markér behov/ })
    const citizen = citizens.find(({ name }) => first!.ariaLabel?.endsWith(name))!.id
    const only = line.server.state.circle.relatives[0]!
    for (const one of line.server.state.circle.relatives) one.relations = []
    only.relations = [{ ...only.relations[0]!, citizen }]
    line.cut()
    await user.click(first!)
    await tap(user, 'button', 'Sorg')
    await tap(user, 'button', /Gul/)
    await tap(user, 'button', 'Færdig')
    line.mend()
    lookAgain()
    await waitFor(() => expect(grief(line)).toMatchObject([{ citizen, relative: only.id }]))
  })

  it('says that nobody has seen it where it is red', async () => {
    const { user, line } = await ofCitizen()
    line.cut()
    await flag(user, /Rød/)
    expect(await screen.findByText(/Kan det ikke vente, så ring/)).toBeVisible()
  })

  it('is told why where the server will not take it, with the words, and holds up nothing', async () => {
    const store = memoryStore()
    const { user, line, container, unmount } = await ofCitizen({ store })
    line.cut()
    await flag(user)
    await user.type(await screen.findByRole('textbox', { name: /note/ }), 'Græd ved døren')
    await tap(user, 'button', 'Gem noten')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await tap(user, 'button', /^Jeg har læst det|^Skriv en overlevering/)
    const handle = line.server.handle.bind(line.server)
    vi.spyOn(line.server, 'handle').mockImplementation((request, cookies) =>
      request.url.endsWith('/needs') && request.method === 'POST'
        ? Promise.resolve(
            Response.json(
              { title: 'Borgeren er flyttet.', detail: 'Markér det ved en anden.', code: 'UNKNOWN_CITIZEN' },
              { status: 404 },
            ),
          )
        : handle(request, cookies),
    )
    line.mend()
    lookAgain()
    const told = await screen.findByText('Noget kunne ikke registreres')
    const alert = within(told.closest<HTMLElement>('[role="alert"]')!)
    expect(
      await alert.findByText(/Behovet, du markerede, .+: Borgeren er flyttet\. Markér det ved en anden\./),
    ).toBeVisible()
    expect(alert.getByText('Græd ved døren')).toBeVisible()
    expect(screen.queryByText(/venter på at blive sendt/)).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
    unmount()

    const again = await ofCitizen({ store })
    await again.user.click(await screen.findByRole('button', { name: 'Det er set' }))
    expect(screen.queryByText('Noget kunne ikke registreres')).not.toBeInTheDocument()
  })

  it('is asked for before signing out, and leaves nothing behind', async () => {
    const { user, line, store } = await ofCitizen()
    line.cut()
    await flag(user)
    await tap(user, 'button', 'Færdig')
    await tap(user, 'button', /^Dig og dine valg/)
    await tap(user, 'menuitem', 'Log ud')
    const dialog = within(await screen.findByRole('dialog', { name: 'Log ud alligevel?' }))
    expect(dialog.getByText(/1 registrering er ikke sendt endnu/)).toBeVisible()
    expect(await store.read('told anne')).toMatchObject({ waiting: [{ kind: 'flag' }] })
    line.mend()
    await user.click(dialog.getByRole('button', { name: 'Log ud' }))
    await waitFor(async () => expect(await store.read('told anne')).toBeUndefined())
    expect(grief(line)).toEqual([])
  })
})

describe('what was promised and is done without network', () => {
  it('is kept with how it went, lets it be taken back, and is told to the others later', async () => {
    const { user, line } = openApp('/min-dag', { signedInAs: 'anne' })
    const mine = within(await screen.findByRole('region', { name: 'Det har jeg lovet' }))
    line.cut()
    await user.click(mine.getByRole('button', { name: /^Det er gjort/ }))
    await user.type(mine.getByLabelText(/Hvordan gik det/), 'Den hænger i skabet')
    await user.click(mine.getByRole('button', { name: 'Gjort' }))
    expect(
      await mine.findByText('Du har sagt, at det er gjort. Sendes, når der er forbindelse.'),
    ).toBeVisible()
    await user.click(mine.getByRole('button', { name: /^Fortryd/ }))
    await user.click(await mine.findByRole('button', { name: /^Det er gjort/ }))
    expect(mine.getByLabelText(/Hvordan gik det/)).toHaveValue('Den hænger i skabet')
    await user.click(mine.getByRole('button', { name: 'Gjort' }))
    await mine.findByText('Du har sagt, at det er gjort. Sendes, når der er forbindelse.')
    expect(line.server.state.meetings.followUps).toHaveLength(1)
    line.mend()
    lookAgain()
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Det har jeg lovet' })).toBeNull())
    expect(line.server.state.meetings.followUps).toEqual([])
  })
})

describe('a page that is opened without network', () => {
  it('asks again as soon as it is back', async () => {
    const store = memoryStore()
    const first = openApp('/min-dag', { signedInAs: 'anne', store })
    await screen.findByRole('heading', { name: 'Næste' })
    await waitFor(async () => expect(JSON.stringify(await store.read('answers'))).toContain('my-day'))
    first.unmount()

    const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const { line } = openApp('/min-dag', { signedInAs: 'anne', store, before: (line) => line.cut() })
    expect(await screen.findByText(/^Ingen forbindelse\. Sidst hentet/)).toBeVisible()

    network.mockRestore()
    line.mend()
    act(() => void dispatchEvent(new Event('online')))
    expect(await screen.findByText(/^Hentet/)).toBeVisible()
  })
})
