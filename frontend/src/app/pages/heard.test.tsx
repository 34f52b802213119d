import { act, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { tell, type FakeState } from '@/testing/fake/state'

/** A relative asks for help today on their own page. */
function call(state: FakeState) {
  const need = state.circle.needs[0]!
  state.portal.calls = [
    {
      ...need,
      calling: true,
      takenByMe: false,
      signals: [{ ...need.signals[0]!, fromRelative: true, note: 'Hvem kan komme?' }],
    },
  ]
  act(() => tell(state, 'team', { name: 'needs', data: {} }))
}

describe('a relative who calls', () => {
  it.each(['/borgere', '/moeder', '/paaroerende', '/teamet', '/min-dag', '/dagen/2026-11-25'])(
    'is heard at once, and once, on %s',
    async (page) => {
      const { line } = openApp(page, { signedInAs: 'anne' })
      await waitFor(() => expect(line.calls).toContain('GET /api/teams/sundparken/calls'))
      call(line.server.state)
      const heard = await screen.findAllByRole('region', { name: 'En pårørende har brug for hjælp i dag' })
      expect(heard).toHaveLength(1)
      expect(within(heard[0]!).getByRole('link')).toHaveAttribute('href', '/paaroerende/r3')
    },
  )

  it('does not fill the page by asking again and again', async () => {
    const { line } = openApp('/borgere', { signedInAs: 'anne' })
    await waitFor(() => expect(line.calls).toContain('GET /api/teams/sundparken/calls'))
    const { state } = line.server
    call(state)
    const need = state.portal.calls[0]!
    const asked = (time: number) => ({
      ...need.signals[0]!,
      id: `again${time}`,
      note: `Kom nu, gang ${time}`,
    })
    need.signals = Array.from({ length: 30 }, (_, i) => asked(i + 1))
    act(() => tell(state, 'team', { name: 'needs', data: {} }))

    const heard = within(await screen.findByRole('region', { name: /har brug for hjælp i dag/ }))
    expect(await heard.findByText(/gang 30/)).toBeVisible()
    expect(heard.getAllByText(/gang/)).toHaveLength(2)
    expect(heard.getByText(/gang 29/)).toBeVisible()
    expect(heard.getByRole('link', { name: 'og 28 til' })).toHaveAttribute('href', '/paaroerende/r3')
  })

  it('is heard when a tab that nobody looked at is shown again, which held no line meanwhile', async () => {
    const { line } = openApp('/borgere', { signedInAs: 'anne' })
    await waitFor(() => expect(line.server.state.listeners.get('team')?.size).toBe(1))
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(line.server.state.listeners.get('team')?.size).toBe(0)
    call(line.server.state)
    seen.mockReturnValue('visible')
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(await screen.findByText('Hvem kan komme?')).toBeVisible()
    expect(line.server.state.listeners.get('team')?.size).toBe(1)
    seen.mockRestore()
  })
})

describe('a relative’s own answer to an offer', () => {
  const offered = (state: FakeState) => {
    const at = '2026-11-23T08:00:00Z'
    state.helping.given = [
      {
        id: 'o1',
        version: 1,
        relative: 'r1',
        relativeName: 'Lone Abild',
        citizen: 'b01',
        citizenName: 'Karl Abild',
        offer: state.offers[0]!.id,
        title: 'Gå med',
        state: 'GIVEN',
        leavesHome: true,
        askNow: false,
        steps: [{ state: 'GIVEN', at, by: 'Anne Lind', fromRelative: false }],
      },
    ]
  }
  const answers = (state: FakeState) => {
    const [given] = state.helping.given
    given!.state = 'ACCEPTED'
    given!.steps.push({ state: 'ACCEPTED', at: '2026-11-24T07:55:00Z', by: 'Lone Abild', fromRelative: true })
    act(() => tell(state, 'team', { name: 'answers', data: {} }))
  }

  it('stands quietly on the relatives’ page as it comes, with the way to the relative', async () => {
    const { line, container } = openApp('/paaroerende', {
      signedInAs: 'anne',
      before: ({ server }) => offered(server.state),
    })
    await screen.findByRole('heading', { name: 'Hvad er der brug for?' })
    expect(screen.queryByText(/har sagt ja til/)).toBeNull()
    answers(line.server.state)
    const told = await screen.findByRole('region', { name: 'En pårørende har svaret på et tilbud' })
    const link = within(told).getByRole('link', { name: /Lone Abild har sagt ja til Gå med.*08\.55/ })
    expect(link).toHaveAttribute('href', '/paaroerende/r1')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('changes the relative’s page as it is looked at', async () => {
    const { line } = openApp('/paaroerende/r1', {
      signedInAs: 'anne',
      before: ({ server }) => offered(server.state),
    })
    const card = within(await screen.findByRole('article', { name: 'Gå med' }))
    answers(line.server.state)
    expect(await card.findByText('Hvem er hjemme imens?')).toBeVisible()
    expect(await screen.findByText(/Lone Abild har sagt ja til Gå med/)).toBeVisible()
    expect(card.getByText(/fra den pårørendes egen side/)).toBeInTheDocument()
  })
})
