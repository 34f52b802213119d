import { screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

describe('offers', () => {
  it('stand in a list that says when they are next and what is full', async () => {
    const { container } = openApp('/paaroerende/tilbud', { signedInAs: 'anne' })
    const walk = await screen.findByRole('link', { name: /Gå med langs stranden/ })
    expect(walk).toHaveTextContent('tors. 26. nov. kl. 10.00–11.30')
    expect(screen.getByRole('link', { name: /Mindfulness/ })).toHaveTextContent('Fuldt')
    expect(screen.getByRole('link', { name: /Samtale med/ })).toHaveTextContent('Tiden aftales')
    expect(screen.getByText('5 tilbud')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('that are on right now say so, and until when', async () => {
    openApp('/paaroerende/tilbud', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        Object.assign(state.offers.find(({ id }) => id === 'gaatur')!.offer, {
          dates: { first: '2026-11-17', start: '07:00', rule: 'FREQ=WEEKLY;BYDAY=TU', except: [] },
          minutes: 600,
        })
      },
    })
    expect(
      await screen.findByRole('link', { name: /Gå med langs stranden.*i gang nu, til kl\. 17\.00/ }),
    ).toBeVisible()
  })

  it('are narrowed down by need, evening and words, and shown all again', async () => {
    const { user } = openApp('/paaroerende/tilbud', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('checkbox', { name: 'Om aftenen' }))
    expect(await screen.findByText('1 tilbud')).toBeVisible()
    expect(screen.getByRole('link', { name: /Pårørendegruppe/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Vis alle' }))
    expect(await screen.findByText('5 tilbud')).toBeVisible()
    await user.click(screen.getByRole('combobox', { name: 'Hjælper med' }))
    await user.click(await screen.findByRole('option', { name: 'En med til mødet' }))
    expect(await screen.findByText('1 tilbud')).toBeVisible()
    await user.type(screen.getByRole('searchbox', { name: 'Søg i tilbud' }), 'svømning')
    expect(screen.getByText('Intet tilbud passer på det, du har valgt.')).toBeVisible()
  })

  it('keep what else may be asked behind a tap on a phone', async () => {
    const { user } = openApp('/paaroerende/tilbud', { signedInAs: 'anne' })
    const more = await screen.findByRole('button', { name: 'Filtre', expanded: false })
    await user.click(more)
    await user.click(screen.getByRole('checkbox', { name: 'Om aftenen' }))
    expect(await screen.findByText('1 tilbud')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Filtre', expanded: true })).toBeVisible()
  })

  it('tell everything that is known, with a number that can be rung', async () => {
    const { container } = openApp('/paaroerende/tilbud/samtale', { signedInAs: 'anne' })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Samtale med pårørendevejlederen' }),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: '00 00 12 01' })).toHaveAttribute('href', 'tel:00001201')
    expect(screen.getByText('1 t hver gang')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('tell how they are repeated and the next sessions', async () => {
    openApp('/paaroerende/tilbud/gaatur', { signedInAs: 'anne', language: 'en' })
    expect(await screen.findByText(/Every Thursday/)).toBeVisible()
    const next = screen.getByRole('list', { name: 'Next sessions' })
    expect(
      within(next)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Thursday 26 November 10:00–11:30',
      'Thursday 3 December 10:00–11:30',
      'Thursday 10 December 10:00–11:30',
      'Thursday 17 December 10:00–11:30',
      'Thursday 24 December 10:00–11:30',
    ])
  })

  it('are closed with a reason and opened again', async () => {
    const { user } = openApp('/paaroerende/tilbud/gaatur', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: 'Luk tilbuddet' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: 'Hvorfor?' }), 'Sti lukket')
    await user.click(dialog.getByRole('button', { name: 'Luk tilbuddet' }))
    expect(await screen.findByText('Lukket, fordi: Sti lukket')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Åbn tilbuddet' }))
    expect(await screen.findByRole('button', { name: 'Luk tilbuddet' })).toBeVisible()
  })

  it('are only read by a facilitator', async () => {
    openApp('/paaroerende/tilbud/gaatur', { signedInAs: 'freja' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Gå med langs stranden' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Luk tilbuddet' })).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Ret' })).not.toBeInTheDocument()
  })

  it('are not written by a facilitator, who is led back to them', async () => {
    openApp('/paaroerende/nyt-tilbud', { signedInAs: 'freja' })
    const back = await screen.findByRole('link', { name: 'Se alle tilbud' })
    expect(back).toHaveAttribute('href', '/paaroerende/tilbud')
  })

  it('that are not there say so', async () => {
    openApp('/paaroerende/tilbud/intet', { signedInAs: 'anne' })
    expect(await screen.findByRole('heading', { name: 'Tilbuddet findes ikke' })).toBeVisible()
  })
})

describe('writing an offer', () => {
  it('names every field that is wrong, and keeps a draft when none is', async () => {
    const { user, container, router, line } = openApp('/paaroerende/nyt-tilbud', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: 'Gem som kladde' }))
    expect(await screen.findByText('Noget skal rettes, før det kan gemmes')).toBeVisible()
    expect(screen.getAllByText('må ikke være tom')).toHaveLength(3)
    expect(screen.getByText('mangler')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    await user.type(screen.getAllByRole('textbox', { name: /^Navn/ })[0]!, 'Strikkecafé')
    await user.click(screen.getByRole('combobox', { name: /Hjælper med/ }))
    await user.click(await screen.findByRole('option', { name: 'Fællesskab' }))
    await user.type(screen.getByRole('textbox', { name: /Hvad hedder de/ }), 'Garn og kaffe')
    await user.type(screen.getByRole('textbox', { name: /^Adresse/ }), 'Torvet 1')
    await user.click(screen.getByRole('checkbox', { name: 'Der er faste tider' }))
    await user.type(screen.getByLabelText(/Første gang/), '2026-12-02')
    await user.type(screen.getByLabelText(/Begynder/), '14:30')
    await user.click(screen.getByRole('combobox', { name: 'Gentages' }))
    await user.click(await screen.findByRole('option', { name: 'Hver anden uge' }))
    await user.click(screen.getByRole('checkbox', { name: 'Onsdag' }))
    await user.type(screen.getByRole('textbox', { name: /Minutter hver gang/ }), '90')
    await user.click(screen.getByRole('button', { name: 'Gem som kladde' }))

    expect(await screen.findByText(/Kladden bliver ikke foreslået nogen/)).toBeVisible()
    expect(router.state.location.pathname).toBe('/paaroerende/tilbud/strikkecaf-')
    expect(line.server.state.offers.at(-1)?.offer).toMatchObject({
      title: 'Strikkecafé',
      needs: ['NETWORK'],
      dates: {
        first: '2026-12-02',
        start: '14:30',
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
        except: [],
      },
      minutes: 90,
    })
    expect(screen.getByText(/Hver anden onsdag/)).toBeVisible()
  })

  it('leaves out the days that are tapped in a calendar', async () => {
    const { user, line } = openApp('/paaroerende/tilbud/gaatur/ret', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: /Dage, der springes over/ }))
    await user.click(await screen.findByRole('button', { name: '26 november 2026' }))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    await waitFor(() =>
      expect(line.server.state.offers.find(({ id }) => id === 'gaatur')?.offer.dates?.except).toEqual([
        '2026-11-26',
      ]),
    )
  })

  it('begins with what is known, and says when somebody else was there first', async () => {
    const { user, line } = openApp('/paaroerende/tilbud/gaatur/ret', { signedInAs: 'anne' })
    const name = (await screen.findAllByRole('textbox', { name: /^Navn/ }))[0]!
    expect(name).toHaveValue('Gå med langs stranden')
    expect(screen.getByRole('checkbox', { name: 'Torsdag' })).toBeChecked()
    line.server.state.offers.find(({ id }) => id === 'gaatur')!.version++
    await user.type(name, ' igen')
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(await screen.findByText(/En anden har rettet tilbuddet imens/)).toBeVisible()
  })
})

describe('finding something that suits', () => {
  it('asks for the need first', async () => {
    const { user } = openApp('/paaroerende/find-tilbud', { signedInAs: 'freja' })
    await user.click(await screen.findByRole('button', { name: 'Find tilbud' }))
    expect(screen.getByText('Vælg, hvad der er brug for.')).toBeVisible()
  })

  it('tells what suits and why, and what does not and why not', async () => {
    const { user, container } = openApp('/paaroerende/find-tilbud', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('combobox', { name: /Hvad er der brug for/ }))
    await user.click(await screen.findByRole('option', { name: 'En presset hverdag' }))
    await user.click(screen.getByRole('checkbox', { name: 'Tirsdag' }))
    expect(screen.getByLabelText('Tirsdag fra')).toHaveValue('17:00')
    await user.click(screen.getByRole('radio', { name: 'Sammen med andre' }))
    await user.click(screen.getByRole('button', { name: 'Find tilbud' }))

    expect(await screen.findByRole('heading', { name: 'Ét tilbud passer' })).toHaveFocus()
    const best = within(screen.getByRole('article', { name: 'Pårørendegruppe om aftenen' }))
    expect(
      within(best.getByRole('list', { name: 'Derfor' })).getByText('Passer med de ledige tider.'),
    ).toBeVisible()
    const full = within(screen.getByRole('article', { name: 'Mindfulness' }))
    const whyNot = within(full.getByRole('list', { name: 'Derfor ikke' }))
    expect(whyNot.getByText('Alle pladser er taget.')).toBeVisible()
    expect(screen.getByText('Ét tilbud handler om noget andet.')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('asks near a citizen’s home', async () => {
    const { user, line } = openApp('/paaroerende/find-tilbud', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('combobox', { name: 'I nærheden af' }))
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(60)
    expect(line.calls.filter((call) => call.includes('latitude'))).toEqual([])
  })
})

describe('offers in and out', () => {
  const chooser = () => screen.findByLabelText<HTMLInputElement>('Vælg CSV-fil', { selector: 'input' })

  it('tells all that is wrong with a file', async () => {
    const { user, container } = openApp('/paaroerende/tilbud-data', { signedInAs: 'anne' })
    await user.upload(await chooser(), new File(['id'], 'fejl.csv', { type: 'text/csv' }))
    expect(await screen.findByText('Én ting skal rettes. Intet er ændret.')).toBeVisible()
    expect(screen.getByRole('row', { name: /3 rule Det er ikke en gentagelse/ })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('tells how many came', async () => {
    const { user } = openApp('/paaroerende/tilbud-data', { signedInAs: 'anne' })
    await user.upload(await chooser(), new File(['id'], 'offers.csv', { type: 'text/csv' }))
    expect(await screen.findByText('5 tilbud er hentet ind')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Hent CSV-fil' })).toHaveAttribute(
      'href',
      '/api/teams/sundparken/offers.csv',
    )
  })
})
