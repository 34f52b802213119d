import { screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { tap } from '@/testing/tap'

describe('meetings', () => {
  it('stand with the next one on top and what it takes up', async () => {
    const { container } = openApp('/moeder', { signedInAs: 'anne' })
    const next = within(await screen.findByRole('region', { name: 'Triage' }))
    expect(next.getByText('tirsdag 24. november, 09.30–\u206010.00, hos teamet')).toBeVisible()
    expect(next.getByText('3 punkter')).toBeVisible()
    expect(next.getByText('1 rødt')).toBeVisible()
    expect(screen.getByRole('link', { name: /Planlægningsmøde torsdag 26. november/ })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('can be read in English', async () => {
    const { container } = openApp('/moeder', { signedInAs: 'freja', language: 'en' })
    expect(await screen.findByRole('heading', { name: 'Meetings' })).toBeVisible()
    expect(await screen.findByText('Next meeting')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'New meeting' })).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
  })

  it.each([
    ['anne', 1],
    ['freja', 0],
  ] as const)('tell %s which are without them only where they are a member', async (signedInAs, told) => {
    const { line } = openApp('/moeder', { signedInAs })
    line.server.state.meetings.all[1]!.about.mine = false
    expect(await screen.findByRole('link', { name: /Planlægningsmøde torsdag 26. november/ })).toBeVisible()
    expect(screen.queryAllByText('uden dig')).toHaveLength(told)
  })

  it('have an agenda that gathers by itself and that members add to and put in order', async () => {
    const { user, line, container } = openApp('/moeder/t1', { signedInAs: 'anne' })
    expect(await screen.findByRole('heading', { name: 'Under pres' })).toBeVisible()
    expect(screen.getByText('Rød')).toBeVisible()
    expect(screen.getByText('Over tiden')).toBeVisible()
    expect(screen.getByText(/i fortrolighed/)).toBeVisible()
    expect(screen.getByText(/Anne Lind, skulle være gjort søndag 22. november/)).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Noget, jeg vil tale om' }), 'Julefrokost')
    await tap(user, 'button', 'Sæt på')
    await tap(user, 'button', 'Flyt op: Julefrokost')
    await waitFor(() => expect(line.server.state.meetings.all[0]?.agenda[2]?.text).toBe('Julefrokost'))
    expect(await axe(container)).toHaveNoViolations()
    expect(screen.queryByRole('button', { name: 'Flyt øverst: Julefrokost' })).not.toBeInTheDocument()
    await tap(user, 'button', 'Tag af dagsordenen: Julefrokost')
    await waitFor(() => expect(screen.queryByText('Julefrokost')).not.toBeInTheDocument())
  })

  it('put an item first or last in one go where the agenda is long', async () => {
    const { user, line } = openApp('/moeder/t1', {
      signedInAs: 'anne',
      before: ({ server }) => {
        const meeting = server.state.meetings.all[0]!
        meeting.agenda = [
          ...meeting.agenda,
          ...['Nøgler', 'Jul'].map((text) => ({
            version: 0,
            key: `own:${text}`,
            kind: 'OWN' as const,
            text,
            written: {},
            outcome: 'OPEN' as const,
          })),
        ]
      },
    })
    const order = () => line.server.state.meetings.all[0]?.agenda.map(({ key }) => key)
    await tap(user, 'button', 'Flyt øverst: Jul')
    await waitFor(() =>
      expect(order()).toEqual(['own:Jul', 'need:n1', 'relatives', 'follow-up:f1', 'own:Nøgler']),
    )
    await waitFor(() => expect(screen.getByRole('button', { name: 'Flyt øverst: Jul' })).toBeDisabled())
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Flyt nederst: Under pres' })).toBeEnabled(),
    )
    await tap(user, 'button', 'Flyt nederst: Under pres')
    await waitFor(() => expect(order()?.at(-1)).toBe('need:n1'))
  })

  it('show the newest two of many notes about a need, and where the others are', async () => {
    const { line } = openApp('/moeder/t1', { signedInAs: 'anne' })
    const need = line.server.state.meetings.all[0]!.agenda.find((one) => one.need)!.need!
    need.notes = Array.from({ length: 30 }, (_, i) => `Ringede, gang ${i + 1}`)
    expect(await screen.findByText('Ringede, gang 30')).toBeVisible()
    expect(screen.getAllByText(/Ringede, gang/)).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'og 28 til' })).toHaveAttribute(
      'href',
      need.relative == null ? '/paaroerende' : `/paaroerende/${need.relative}`,
    )
  })

  it('are moved and called off one by one', async () => {
    const { user, line } = openApp('/moeder/p1', { signedInAs: 'anne' })
    expect(await screen.findByText('Hele teamet er med.')).toBeVisible()
    await tap(user, 'button', 'Flyt mødet')
    const dialog = await screen.findByRole('dialog')
    expect(await axe(dialog)).toHaveNoViolations()
    const minutes = within(dialog).getByRole('textbox', { name: 'Minutter' })
    await user.clear(minutes)
    await user.type(minutes, '45')
    await waitFor(() => expect(within(dialog).getByRole('button', { name: /^Flyt/ })).toBeEnabled())
    await user.click(within(dialog).getByRole('button', { name: /^Flyt/ }))
    await waitFor(() => expect(line.server.state.meetings.all[1]?.about.appointment.minutes).toBe(45))
    await tap(user, 'button', 'Aflys')
    await tap(user, 'button', 'Aflys mødet')
    expect(await screen.findByText('Mødet er aflyst.')).toBeVisible()
  })
})

describe("a citizen's meeting", () => {
  it('reminds that a companion can come along, while there is such an offer', async () => {
    const { container } = openApp('/moeder/c1', { signedInAs: 'anne' })
    expect(await screen.findByText('Skal der en bisidder med?')).toBeVisible()
    expect(screen.getByRole('link', { name: 'En bisidder med til mødet' })).toHaveAttribute(
      'href',
      '/paaroerende/tilbud/bisidder',
    )
    expect(await axe(container)).toHaveNoViolations()
  })

  it('does not remind of an offer that was withdrawn', async () => {
    const { queries } = openApp('/moeder/c1', {
      signedInAs: 'anne',
      before: ({ server }) => {
        for (const kept of server.state.offers) if (kept.offer.form === 'BISIDDER') kept.state = 'WITHDRAWN'
      },
    })
    expect(await screen.findByRole('heading', { name: /Borgermøde/ })).toBeVisible()
    await waitFor(() => expect(queries.isFetching()).toBe(0))
    expect(screen.queryByText('Skal der en bisidder med?')).not.toBeInTheDocument()
  })
})
