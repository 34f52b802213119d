import { screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import type { Line } from '@/testing/browser'
import { openSeats } from '@/testing/fake/rules'
import { dayIn } from '@/testing/fake/state'

describe('from a need to an offer', () => {
  it('what is known is filled in, and telling of an offer stands on the need', async () => {
    const { user, container, line } = openApp('/paaroerende/find-tilbud?behov=n2', { signedInAs: 'anne' })
    expect(await screen.findByText(/Til Lone Abild: aflastning/)).toBeVisible()
    expect(
      screen.getByText('Kan nås på telefonen mandag 17.00–20.00. Det siger ikke, hvornår de kan komme.'),
    ).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Mandag' })).not.toBeChecked()
    const results = await screen.findAllByRole('article')
    const first = within(results[0]!)
    expect(await axe(container)).toHaveNoViolations()
    await user.click(first.getByRole('button', { name: /^Tilbyd: / }))
    expect(await first.findByText(/Står nu på behovet/)).toBeVisible()
    expect(line.server.state.helping.given[0]).toMatchObject({ need: 'n2', relative: 'r1', state: 'GIVEN' })
  })

  it('tells what the relative has said to an offer before', async () => {
    openApp('/paaroerende/find-tilbud?behov=n2', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        const no = {
          state: 'DECLINED',
          at: '2026-11-12T08:00:00Z',
          by: 'Anne Lind',
          fromRelative: false,
        } as const
        state.helping.given = [
          {
            id: 'o1',
            version: 1,
            relative: 'r1',
            citizen: 'b01',
            citizenName: 'Karl Abild',
            offer: 'aftengruppe',
            title: 'Pårørendegruppe om aftenen',
            state: 'DECLINED',
            leavesHome: true,
            askNow: false,
            steps: [no],
          },
        ]
      },
    })
    expect(await screen.findByText('Sagt nej tak.')).toBeVisible()
  })

  it('asks nobody to be at home for what one reads at home', async () => {
    openApp('/paaroerende/r1', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        const step = {
          state: 'ACCEPTED',
          at: '2026-11-23T10:00:00Z',
          by: 'Anne Lind',
          fromRelative: false,
        } as const
        const given = {
          version: 0,
          relative: 'r1',
          relativeName: 'Lone Abild',
          citizen: 'b01',
          citizenName: 'Aase Abild',
          state: 'ACCEPTED',
          askNow: false,
          steps: [step],
        } as const
        state.helping.given = [
          { ...given, id: 'o1', offer: 'haandbog', title: 'Håndbog', leavesHome: false, steps: [step] },
          { ...given, id: 'o2', offer: 'gaatur', title: 'Gåtur', leavesHome: true, steps: [step] },
        ]
      },
    })
    expect(
      within(await screen.findByRole('article', { name: 'Gåtur' })).getByText('Hvem er hjemme imens?'),
    ).toBeVisible()
    expect(
      within(screen.getByRole('article', { name: 'Håndbog' })).queryByText('Hvem er hjemme imens?'),
    ).not.toBeInTheDocument()
  })

  it('is said to have no seats before it is offered all the same', async () => {
    const { user, line } = openApp('/paaroerende/find-tilbud?behov=n2', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        for (const { offer } of state.offers) offer.seats = { total: 4, taken: 4 }
      },
    })
    const found = within((await screen.findAllByRole('article'))[0]!)
    expect(found.getByText(/kan først sige ja, når der bliver en plads ledig/)).toBeVisible()
    await user.click(found.getByRole('button', { name: /^Tilbyd alligevel: / }))
    await found.findByText(/Står nu på behovet/)
    expect(line.server.state.helping.given[0]).toMatchObject({ state: 'GIVEN' })
  })

  it('goes its way on the relative’s page, with somebody at home meanwhile', async () => {
    const { user, container, line } = openApp('/paaroerende/find-tilbud?behov=n2', { signedInAs: 'anne' })
    const found = within((await screen.findAllByRole('article'))[0]!)
    await user.click(found.getByRole('button', { name: /^Tilbyd: / }))
    await found.findByText(/Står nu på behovet/)
    const { title } = line.server.state.helping.given[0]!
    await user.click(screen.getAllByRole('link', { name: 'Pårørende' })[0]!)
    await user.click((await screen.findAllByRole('link', { name: 'Lone Abild' }))[0]!)
    const card = () => within(screen.getByRole('article', { name: title }))
    await screen.findByRole('article', { name: title })
    await user.click(card().getByRole('button', { name: /^Siger ja/ }))
    await user.type(card().getByRole('textbox', { name: /Et godt ord/ }), 'Glæder sig')
    await user.click(card().getByRole('button', { name: /^Siger ja/ }))

    expect(await card().findByRole('button', { name: /^Til Sang i salen i stedet/ })).toBeVisible()
    expect(card().getByText(/^Første gang: .+ \d\d\.\d\d$/)).toBeVisible()
    expect(card().queryByRole('button', { name: /^Har været der/ })).toBeNull()
    await user.click(card().getByRole('button', { name: 'Læg alle ind' }))
    expect(await card().findAllByText(/Lagt ind; dagen er ikke planlagt endnu/)).toHaveLength(2)
    expect(await axe(container)).toHaveNoViolations()
    await user.click(card().getAllByRole('button', { name: /^Skal ikke bruges/ })[0]!)
    await user.click(await card().findByRole('button', { name: /^Til Sang i salen i stedet/ }))
    expect(await card().findByText(/Til Sang i salen imens/)).toBeVisible()

    await user.click(card().getByRole('button', { name: /^Ikke nu/ }))
    await user.click(card().getByRole('button', { name: /^Ikke nu/ }))
    expect(await card().findByText(/Kan spørges igen onsdag 24. februar/)).toBeVisible()
    await user.click(card().getByRole('button', { name: /^Tilbyd igen/ }))
    await user.click(card().getByRole('button', { name: /^Tilbyd igen/ }))
    expect((await card().findAllByText('Tilbudt'))[0]).toBeVisible()
  })
})

describe('that the relative has been there', () => {
  it('is noted once the first time has begun', async () => {
    const { user, line } = openApp('/paaroerende/r1', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        const by = { by: 'Anne Lind', fromRelative: false }
        const [offer] = state.offers
        offer!.offer = {
          ...offer!.offer,
          dates: { first: '2026-11-05', start: '10:00', rule: 'FREQ=WEEKLY;BYDAY=TH', except: [] },
          minutes: 60,
        }
        state.helping.given = [
          {
            id: 'o1',
            version: 1,
            relative: 'r1',
            relativeName: 'Lone Abild',
            citizen: 'b01',
            citizenName: 'Karl Abild',
            offer: offer!.id,
            title: 'Gå med',
            state: 'ACCEPTED',
            leavesHome: false,
            askNow: false,
            steps: [
              { state: 'SUGGESTED', at: '2026-11-17T09:00:00Z', ...by },
              { state: 'GIVEN', at: '2026-11-17T09:00:00Z', ...by },
              { state: 'ACCEPTED', at: '2026-11-18T09:00:00Z', ...by },
            ],
          },
        ]
      },
    })
    const card = within(await screen.findByRole('article', { name: 'Gå med' }))
    expect(card.queryByText(/Første gang/)).toBeNull()
    await user.click(card.getByRole('button', { name: /^Har været der/ }))
    await user.click(card.getByRole('button', { name: /^Har været der/ }))
    await waitFor(() => expect(line.server.state.helping.given[0]).toMatchObject({ state: 'TRIED' }))
  })
})

describe('a session that nobody covers', () => {
  const today = '2026-11-24'
  /** The visit that should cover it has no place on today's plan. */
  function uncovered({ server: { state } }: Line) {
    const visit = openSeats(dayIn(state, today))[0]!.visit
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
        state: 'ACCEPTED',
        leavesHome: true,
        askNow: false,
        steps: [{ state: 'ACCEPTED', at: '2026-11-23T08:00:00Z', by: 'Lone Abild', fromRelative: true }],
      },
    ]
    const span = { date: today, from: '09:50:00', to: '11:40:00' }
    const session = {
      sessionStart: '10:00:00',
      sessionEnd: '11:30:00',
      visits: [visit],
      who: [],
      activities: [],
    }
    state.helping.covers.set('o1', [{ id: 'c1', state: 'OPEN', ...span, ...session }])
  }

  it('tells why, where the cover is listed, once somebody asks', async () => {
    const { user, container, line } = openApp('/paaroerende/r1', { signedInAs: 'anne', before: uncovered })
    const card = within(await screen.findByRole('article', { name: 'Gå med' }))
    const why = await card.findByRole('button', { name: 'Hvorfor ikke?: tirsdag 24. november 09.50' })
    expect(line.calls.filter((call) => call.includes('day-plans'))).toEqual([])
    await user.click(why)
    const reasons = within(await card.findByRole('list', { name: 'Hvorfor ikke?' })).getAllByRole('listitem')
    expect(reasons.length).toBeGreaterThan(5)
    expect(reasons[0]).toHaveTextContent(/er ikke oplært i|er på vagt|er optaget|har/)
    expect(card.getByRole('link', { name: 'Se dagen' })).toHaveAttribute('href', '/dagen/2026-11-24')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('tells since when, what takes the one who comes, and who else could or why nobody can', async () => {
    const slipped = (line: Line) => {
      uncovered(line)
      const { state } = line.server
      const route = dayIn(state, today).routes.find(({ seats }) => seats.length > 2)!
      const cover = state.helping.covers.get('o1')![0]!
      state.helping.covers.set('o1', [{ ...cover, from: '06:50:00', visits: [route.seats[1]!.visit] }])
    }
    const { user, container } = openApp('/paaroerende/r1', { signedInAs: 'anne', before: slipped })
    const card = within(await screen.findByRole('article', { name: 'Gå med' }))
    await user.click(await card.findByRole('button', { name: /^Hvorfor ikke/ }))
    expect(
      await card.findByText(/ kommer \d\d\.\d\d–\d\d\.\d\d\. Fra 06\.50 til \d\d\.\d\d er der ingen\./),
    ).toBeVisible()
    expect(card.getByText(/^Inden da har .+ besøget hos .+ \d\d\.\d\d–\d\d\.\d\d\.$/)).toBeVisible()
    expect(await card.findByText(/^Ingen anden kan være der kl\. 06\.50/)).toBeVisible()
    expect(
      within(card.getByRole('list', { name: 'Hvorfor ikke?' })).getAllByRole('listitem').length,
    ).toBeGreaterThan(0)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('tells an advisor nothing of the day’s plan', async () => {
    openApp('/paaroerende/r1', { signedInAs: 'bente', before: uncovered })
    const card = within(await screen.findByRole('article', { name: 'Gå med' }))
    expect(await card.findByText('Ikke dækket endnu')).toBeVisible()
    expect(card.queryByRole('button', { name: /Hvorfor ikke/ })).toBeNull()
  })
})

describe('a call', () => {
  it('is planned when the relative can be reached, and called off', async () => {
    const { user, line } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    await user.click(
      (await screen.findAllByRole('button', { name: /^Planlæg opkald eller samtale/ })).at(-1)!,
    )
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByRole('combobox', { name: /Hvornår/ })).toHaveValue(
      'man. 30. nov. kl. 17.00–19.45',
    )
    await user.click(within(dialog).getByRole('checkbox', { name: 'Tolk skal med' }))
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(within(dialog).getByRole('button', { name: 'Planlæg' }))
    await user.click(await screen.findByRole('button', { name: /^Tolk er bestilt/ }))
    expect(await screen.findByText('Tolk er bestilt')).toBeVisible()
    expect(line.server.state.helping.talks[0]).toMatchObject({ relative: 'r1', kind: 'CALL_BACK' })
    await user.click(screen.getByRole('button', { name: /^Aflys/ }))
    expect(await screen.findByText('Tidligere')).toBeVisible()
  })

  it('that is longer than any of the hours is told the longest of them, and what to do', async () => {
    const { user, line } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    await user.click((await screen.findAllByRole('button', { name: 'Planlæg opkald eller samtale' })).at(-1)!)
    const box = await screen.findByRole('dialog')
    const dialog = within(box)
    const minutes = dialog.getByRole('textbox', { name: 'Minutter' })
    await user.clear(minutes)
    await user.type(minutes, '200')
    expect(await dialog.findByText('Lone Abild kan ikke træffes så længe ad gangen')).toBeVisible()
    expect(dialog.getByText('Den længste tid er 180 minutter: mandag kl. 17.00–20.00.')).toBeVisible()
    expect(dialog.queryByText(/ikke noteret/)).not.toBeInTheDocument()
    expect(dialog.getByRole('button', { name: 'Planlæg' })).toBeDisabled()
    expect(await axe(box)).toHaveNoViolations()

    await user.click(dialog.getByRole('button', { name: 'Gør den til 180 minutter' }))
    expect(await dialog.findByRole('combobox', { name: /Hvornår/ })).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Planlæg' }))
    await waitFor(() => expect(line.server.state.helping.talks[0]).toMatchObject({ minutes: 180 }))
  })

  it('is never longer than four hours', async () => {
    const { user } = openApp('/paaroerende/r2', { signedInAs: 'anne' })
    await user.click((await screen.findAllByRole('button', { name: 'Planlæg opkald eller samtale' })).at(-1)!)
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(await dialog.findByLabelText('Klokken'), '10:00')
    await user.type(dialog.getByLabelText('Dato'), '2026-12-01')
    expect(dialog.getByRole('button', { name: 'Planlæg' })).toBeEnabled()
    const minutes = dialog.getByRole('textbox', { name: 'Minutter' })
    await user.clear(minutes)
    await user.type(minutes, '241')
    expect(await dialog.findByText('Skriv et tal fra 5 til 240.')).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Planlæg' })).toBeDisabled()
  })

  it('needs a day and a time where no hours are noted', async () => {
    const { user } = openApp('/paaroerende/r2', { signedInAs: 'anne' })
    await user.click(
      (await screen.findAllByRole('button', { name: /^Planlæg opkald eller samtale/ })).at(-1)!,
    )
    const dialog = within(await screen.findByRole('dialog'))
    expect(await dialog.findByText(/Det er ikke noteret, hvornår Ib Abild kan træffes/)).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Planlæg' })).toBeDisabled()

    await user.type(dialog.getByLabelText('Dato'), '2026-11-30')
    await user.type(dialog.getByLabelText('Klokken'), '19:00')
    await user.click(dialog.getByRole('button', { name: 'Planlæg' }))
    expect(await screen.findByText(/^mandag 30\. november kl\. 19\.00, /)).toBeVisible()
  })
})
