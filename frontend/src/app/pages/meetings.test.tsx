import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { advisorMeets } from '@/testing/fake/advisorMeeting'
import { tap } from '@/testing/tap'

const begun = async () => {
  const app = openApp('/moeder/t1', { signedInAs: 'anne' })
  await tap(app.user, 'button', 'Begynd mødet')
  await tap(app.user, 'button', 'Begynd')
  await screen.findByText('Punkt 1 af 3')
  return app
}

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
    expect(await screen.findByRole('heading', { name: 'Er presset' })).toBeVisible()
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
      expect(screen.getByRole('button', { name: 'Flyt nederst: Er presset' })).toBeEnabled(),
    )
    await tap(user, 'button', 'Flyt nederst: Er presset')
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

describe('what a meeting costs', () => {
  const arranging = async () => {
    const app = openApp('/moeder', { signedInAs: 'anne' })
    await tap(app.user, 'button', 'Nyt møde')
    const dialog = within(await screen.findByRole('dialog'))
    await app.user.click(dialog.getByRole('combobox', { name: /Hvad er det for et møde/ }))
    await app.user.click(await screen.findByRole('option', { name: 'Triage' }))
    return { ...app, dialog }
  }
  const at = (start: string, date?: string) => {
    if (date) fireEvent.change(screen.getByLabelText('Dag'), { target: { value: date } })
    fireEvent.change(screen.getByLabelText('Klokken'), { target: { value: start } })
  }

  it('is told before it is laid: who comes late and by how much', async () => {
    const { user, line, dialog } = await arranging()
    at('09:00')
    expect(
      await dialog.findAllByText(/begynder \d+ min for sent: .* kan først være der kl\. 09\.45/),
    ).not.toHaveLength(0)
    expect(dialog.getByText('Mødet går ud over dagens plan')).toBeVisible()
    const before = line.server.state.meetings.all.length
    await user.click(dialog.getByRole('button', { name: 'Læg mødet alligevel' }))
    await waitFor(() => expect(line.server.state.meetings.all).toHaveLength(before + 1))
  })

  it('cannot be laid at a time that has passed', async () => {
    const { dialog } = await arranging()
    at('08:55')
    expect(await dialog.findByText(/Tidspunktet er gået/)).toBeVisible()
  })

  it('names those who are invited and not at work then', async () => {
    const { user, dialog } = await arranging()
    at('18:45')
    await user.click(dialog.getByRole('combobox', { name: /Hvem er med/ }))
    await user.click(await screen.findByRole('option', { name: 'Hanne Kjær' }))
    expect(await dialog.findByText('Ikke på arbejde på det tidspunkt: Hanne Kjær.')).toBeVisible()
  })

  it('is nothing on a day that is not planned', async () => {
    const { dialog } = await arranging()
    at('09:00', '2027-02-01')
    expect(await dialog.findByText(/Dagen er ikke planlagt endnu/)).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Læg mødet' })).toBeEnabled()
  })

  it('is asked for again when the time is another, and nothing is laid meanwhile', async () => {
    const { line, dialog } = await arranging()
    const before = line.server.state.meetings.all.length
    at('09:00')
    expect(await dialog.findAllByText(/kl\. 09\.45/)).not.toHaveLength(0)
    at('09:05')
    expect(dialog.getByRole('button', { name: /Læg mødet/ })).toBeDisabled()
    expect(await dialog.findAllByText(/kl\. 09\.50/)).not.toHaveLength(0)
    expect(line.server.state.meetings.all).toHaveLength(before)
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

describe('a meeting that is on', () => {
  it('shows one item at a time, and the next one is a key away', async () => {
    const { user, container } = await begun()
    expect(screen.getByRole('heading', { level: 2, name: 'Er presset' })).toHaveFocus()
    expect(await axe(container)).toHaveNoViolations()
    await user.keyboard('n')
    expect(screen.getByRole('heading', { level: 2, name: /har nogen set noget/ })).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Punkt 3 af 3')).toBeVisible()
    await user.keyboard('p')
    await user.type(screen.getByRole('textbox', { name: 'Hvad blev sagt?' }), 'nnn')
    expect(screen.getByText('Punkt 2 af 3')).toBeVisible()
  })

  it('keeps what is written, settles, and goes on', async () => {
    const { user, line } = await begun()
    await user.type(screen.getByRole('textbox', { name: 'Hvad aftaler vi?' }), 'Vi ringer i aften')
    await tap(user, 'button', 'Besluttet')
    expect(await screen.findByText('Punkt 2 af 3')).toBeVisible()
    expect(line.server.state.meetings.all[0]?.agenda[0]).toMatchObject({
      written: { decision: 'Vi ringer i aften' },
      outcome: 'DECIDED',
    })
    await tap(user, 'button', 'Slut mødet')
    expect(screen.getByRole('group', { name: 'Slut mødet' })).toHaveTextContent(
      '2 punkter er ikke nået og kommer igen på næste møde.',
    )
    await tap(user, 'button', 'Slut nu')
    expect(await screen.findByText('Vi ringer i aften')).toBeVisible()
    expect(screen.getByText('Til stede: Anne Lind')).toBeVisible()
  })

  it('asks before a red need waits for the advisor, and tells when the advisor comes', async () => {
    const { user, line, container } = await begun()
    advisorMeets(line.server.state, '2026-12-10')
    await user.click(screen.getByRole('button', { name: 'Giv videre til vejlederen' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Giv et rødt behov videre?' }))
    expect(
      await dialog.findByText('Vejlederens næste møde med teamet er torsdag 10. december kl. 09.30.'),
    ).toBeVisible()
    expect(dialog.getByText(/ring også .* i dag/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    expect(line.server.state.meetings.all[0]!.agenda[0]!.outcome).toBe('OPEN')
    await user.click(dialog.getByRole('button', { name: 'Giv videre, vi ringer i dag' }))
    await waitFor(() => expect(line.server.state.meetings.all[0]!.agenda[0]!.outcome).toBe('HANDED_ON'))
    await user.click(screen.getByRole('button', { name: 'Forrige' }))
    expect(await screen.findByText(/Vejlederens næste møde med teamet: torsdag 10. december/)).toBeVisible()
  })

  it('answers a relative’s need with an offer without leaving', async () => {
    const { user, line } = await begun()
    await tap(user, 'button', 'Find tilbud')
    const dialog = await screen.findByRole('dialog', { name: 'Find tilbud' })
    const [give] = await within(dialog).findAllByRole('button', { name: /^Tilbyd: / })
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(give!)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const [given] = line.server.state.helping.given
    expect(given?.need).toBe('n1')
    expect(screen.getByRole('textbox', { name: 'Hvad aftaler vi?' })).toHaveValue(`Tilbud: ${given?.title}`)
    expect(screen.getByText('Punkt 1 af 3')).toBeVisible()
    expect(await screen.findByText('Gemt')).toBeVisible()
  })

  it('is not overtaken by an older answer that was still on its way', async () => {
    const { line, queries } = await begun()
    const decision = () => screen.getByRole('textbox', { name: 'Hvad aftaler vi?' })
    let arrive = () => undefined as unknown
    const onItsWay = new Promise<void>((resolve) => (arrive = resolve))
    const fetchNow = globalThis.fetch
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init)
      const answer = await fetchNow(request)
      if (request.method === 'GET' && request.url.endsWith('/meetings/t1')) await onItsWay
      return answer
    }
    void queries.invalidateQueries({ queryKey: ['meetings'] })
    await waitFor(() => expect(queries.isFetching()).toBeGreaterThan(0))
    fireEvent.change(decision(), { target: { value: 'Vi ringer' } })
    await waitFor(() =>
      expect(line.server.state.meetings.all[0]?.agenda[0]?.written.decision).toBe('Vi ringer'),
    )
    expect(await screen.findByText('Gemt')).toBeVisible()
    arrive()
    await waitFor(() => expect(queries.isFetching()).toBe(0))
    expect(decision()).toHaveValue('Vi ringer')
  })

  it('is settled with what was just being kept', async () => {
    const { user, line } = await begun()
    let arrive = () => undefined as unknown
    const onItsWay = new Promise<void>((resolve) => (arrive = resolve))
    const fetchNow = globalThis.fetch
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init)
      const answer = await fetchNow(request)
      if (request.method === 'PUT') await onItsWay
      return answer
    }
    fireEvent.change(screen.getByRole('textbox', { name: 'Hvad aftaler vi?' }), {
      target: { value: 'Vi ringer' },
    })
    await waitFor(() => expect(line.calls.some((call) => call.startsWith('PUT'))).toBe(true))
    await tap(user, 'button', 'Besluttet')
    arrive()
    expect(await screen.findByText('Punkt 2 af 3')).toBeVisible()
  })
})

describe('minutes', () => {
  it('tell agreement, plan and options, and can be shown to the relative', async () => {
    const { user, container } = openApp('/moeder/p0', { signedInAs: 'anne' })
    expect(await screen.findByText('Vi hjælper kun fredag.')).toBeVisible()
    expect(screen.getByText('Peter er der de to første gange.')).toBeVisible()
    expect(screen.getByText('Bad hver anden dag.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Referat som PDF' })).toHaveAttribute(
      'href',
      '/api/teams/sundparken/meetings/p0/minutes.pdf',
    )
    expect(await axe(container)).toHaveNoViolations()
    await tap(user, 'button', 'Vis aftalen for Lone Dam')
    expect(await screen.findByText('Lone Dam kan læse aftalen.')).toBeVisible()
  })
})

describe('minutes of a meeting that ended early', () => {
  it('tell what was not reached, and offer no agreement to show', async () => {
    const { user } = await begun()
    await tap(user, 'button', 'Slut mødet')
    await tap(user, 'button', 'Slut nu')
    expect(await screen.findAllByText('Ikke nået. Kommer igen på næste møde')).toHaveLength(3)
    expect(screen.queryByText('Ikke mere at gøre')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Vis aftalen/ })).not.toBeInTheDocument()
    expect(screen.queryByText(/kan ikke læse aftalen/)).not.toBeInTheDocument()
  })
})

describe('follow-ups', () => {
  it('stand with what is late marked, and are done', async () => {
    const { user, container } = openApp('/moeder/opfoelgning', { signedInAs: 'anne' })
    expect(await screen.findByText(/Skulle være gjort/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    await tap(user, 'button', /^Det er gjort/)
    await tap(user, 'button', 'Gjort')
    expect(await screen.findByText('Intet venter')).toBeVisible()
  })

  it('are on the day of the one who promised', async () => {
    openApp('/min-dag', { signedInAs: 'anne' })
    const mine = await screen.findByRole('region', { name: 'Det har jeg lovet' })
    expect(within(mine).getByText('Nøglen bliver lavet')).toBeVisible()
  })
})

describe('regular meetings', () => {
  it('tell their days and are added by weekday and interval', async () => {
    const { user, line, container } = openApp('/moeder/faste', { signedInAs: 'anne' })
    expect(await screen.findByText('Alle hverdage, kl. 09.30, 30 min')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    await tap(user, 'button', 'Nyt fast møde')
    const dialog = await screen.findByRole('dialog')
    expect(await axe(dialog)).toHaveNoViolations()
    const keep = within(dialog).getByRole('button', { name: /^Gem/ })
    await waitFor(() => expect(keep).toBeEnabled())
    await user.click(keep)
    await waitFor(() => expect(line.server.state.meetings.series).toHaveLength(2))
    expect(line.server.state.meetings.series[1]).toMatchObject({
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      first: { date: '2026-11-24', kind: 'PLANNING' },
    })
  })

  it('tell what they cost the days that are planned, day by day, before they are laid', async () => {
    const { user, line } = openApp('/moeder/faste', { signedInAs: 'anne' })
    await tap(user, 'button', 'Nyt fast møde')
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText('Klokken'), { target: { value: '09:00' } })
    expect(await within(dialog).findByText(/Mødet går ud over planen/)).toBeVisible()
    expect(within(dialog).getByRole('heading', { name: /24\. november/ })).toBeVisible()
    expect(within(dialog).getAllByText(/begynder \d+ min for sent/)).not.toHaveLength(0)
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(within(dialog).getByRole('button', { name: 'Gem alligevel' }))
    await waitFor(() => expect(line.server.state.meetings.series).toHaveLength(2))
  })

  it('are stopped only when somebody has said yes', async () => {
    const { user, line } = openApp('/moeder/faste', { signedInAs: 'anne' })
    await tap(user, 'button', 'Stop fra i morgen: Triage')
    const dialog = await screen.findByRole('dialog', { name: 'Stop det faste møde?' })
    expect(within(dialog).getByText(/^Triage bliver ikke holdt efter i dag/)).toBeVisible()
    expect(line.server.state.meetings.series[0]?.endsOn).toBeUndefined()
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(within(dialog).getByRole('button', { name: 'Stop det' }))
    await waitFor(() => expect(line.server.state.meetings.series[0]?.endsOn).toBe('2026-11-24'))
  })
})
