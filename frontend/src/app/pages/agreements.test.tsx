import { screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

describe('agreements of the team', () => {
  it('show what did not hold and what ends soon before what runs', async () => {
    const { container } = openApp('/paaroerende/aftaler', { signedInAs: 'anne' })
    await screen.findByRole('heading', { level: 2, name: 'Holdt ikke (1)' })
    const groups = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(groups).toEqual(['Holdt ikke (1)', 'Slutter snart (1)', 'Det gælder nu (1)'])
    expect(screen.getByText('Anne Lind: Det blev for meget.')).toBeVisible()
    for (const effect of screen.getAllByText('I stedet for: aftensmad')) expect(effect).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('say that help returns before somebody ends one, and want to know why', async () => {
    const { user } = openApp('/paaroerende/aftaler', { signedInAs: 'anne' })
    const running = within(await screen.findByRole('region', { name: 'Det gælder nu (1)' }))
    await user.click(running.getByRole('button', { name: /^Det holdt ikke/ }))
    expect(running.getByText('Al hjælpen kommer tilbage til teamet.')).toBeVisible()
    await user.click(running.getByRole('button', { name: 'Gem' }))
    expect(running.getByText('Skriv et par ord')).toBeVisible()
    await user.type(running.getByRole('textbox', { name: 'Hvorfor?' }), 'Ib er syg')
    await user.click(running.getByRole('button', { name: 'Gem' }))
    expect(await screen.findByRole('heading', { name: 'Holdt ikke (2)' })).toBeVisible()
  })

  it('are over once their last day is past, though nobody stopped them', async () => {
    openApp('/paaroerende/aftaler', {
      signedInAs: 'anne',
      before: ({ server }) => {
        const [running] = server.state.helping.agreements
        Object.assign(running!, { over: true, next: [], terms: { ...running!.terms, last: '2026-11-23' } })
      },
    })
    const over = within(await screen.findByRole('region', { name: 'Slut (1)' }))
    expect(over.getByText('Slut')).toBeVisible()
    expect(screen.queryByRole('heading', { name: /Det gælder nu/ })).not.toBeInTheDocument()
  })

  it('can be off for a day, and on again', async () => {
    const { user } = openApp('/paaroerende/aftaler', { signedInAs: 'anne' })
    const running = () => within(screen.getByRole('region', { name: 'Det gælder nu (1)' }))
    await screen.findByRole('region', { name: 'Det gælder nu (1)' })
    await user.click(running().getByRole('button', { name: /^Spring en dag over/ }))
    await user.click(running().getByRole('button', { name: 'Gem' }))
    await user.click(await running().findByRole('button', { name: /Alligevel den dag/ }))
    expect(await running().findByRole('button', { name: /^Spring en dag over/ })).toBeVisible()
    expect(running().queryByRole('button', { name: /Alligevel den dag/ })).not.toBeInTheDocument()
  })

  it('name their days as the language writes them', async () => {
    openApp('/paaroerende/aftaler', { signedInAs: 'anne', language: 'en' })
    const [days] = await screen.findAllByText(/Every week: Monday, Thursday/)
    expect(days).toBeVisible()
  })

  it('are only read by a facilitator', async () => {
    openApp('/paaroerende/aftaler', { signedInAs: 'freja' })
    await screen.findByRole('region', { name: 'Det gælder nu (1)' })
    expect(screen.queryByRole('button', { name: /^Stop aftalen/ })).not.toBeInTheDocument()
  })
})

describe('the citizen’s page', () => {
  it('still shows an agreement that did not hold', async () => {
    const { user } = openApp('/borgere/b01', { signedInAs: 'anne' })
    const shown = async () => within((await screen.findAllByRole('article', { name: /: aftensmad$/ }))[0]!)
    await user.click((await shown()).getByRole('button', { name: /^Det holdt ikke/ }))
    await user.type((await shown()).getByRole('textbox', { name: 'Hvorfor?' }), 'Ib er syg')
    await user.click((await shown()).getByRole('button', { name: 'Gem' }))
    expect(await screen.findByText('Anne Lind: Ib er syg')).toBeVisible()
    expect((await shown()).getByText('Holdt ikke')).toBeVisible()
    expect(screen.queryByText('Ingen aftaler endnu.')).not.toBeInTheDocument()
  })

  it('says which field of an agreement is wrong, where it is seen', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    const { user } = openApp('/borgere/b01', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: 'Ny aftale' }))
    const form = within(await screen.findByRole('dialog'))
    await user.click(form.getByRole('radio', { name: 'Borgeren selv' }))
    await user.type(form.getByRole('textbox', { name: /Hvad gør de/ }), 'Går en tur')
    await user.click(form.getByRole('checkbox', { name: /mandag/i }))
    await user.type(form.getByLabelText('Til dato'), '2026-11-01')
    await user.click(form.getByRole('button', { name: 'Gem aftalen' }))
    const alert = await form.findByRole('alert')
    expect(within(alert).getByText('Til dato: ligger før den første dag')).toBeVisible()
    expect(scrolled.mock.contexts).toContainEqual(alert)
    scrolled.mockRestore()
  })

  it('makes an agreement and its minutes, which can be read alone', async () => {
    const { user, container } = openApp('/borgere/b01', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: 'Skriv referat' }))
    const minutes = within(await screen.findByRole('dialog'))
    await user.type(minutes.getByRole('textbox', { name: 'Aftaler' }), 'Lone handler')
    await user.click(minutes.getByRole('button', { name: 'Gem referatet' }))
    expect(await screen.findByRole('link', { name: /Samtale tirsdag 24. november/ })).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Ny aftale' }))
    const dialog = await screen.findByRole('dialog')
    const form = within(dialog)
    expect(form.getByRole('button', { name: 'Gem aftalen' })).toBeDisabled()
    await user.click(form.getByRole('radio', { name: 'Frivillig' }))
    await user.type(form.getByRole('textbox', { name: /Hvad hedder den frivillige/ }), 'Tove')
    await user.type(form.getByRole('textbox', { name: /Hvad gør de/ }), 'Handler ind')
    await user.click(form.getByRole('checkbox', { name: /mandag/i }))
    await user.click(form.getByRole('checkbox', { name: 'Alle har sagt ja' }))
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(form.getByRole('button', { name: 'Gem aftalen' }))
    expect(await screen.findByRole('article', { name: 'Tove: Handler ind' })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    await user.click(screen.getByRole('link', { name: /Samtale tirsdag 24. november/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Referat' })).toBeVisible()
    expect(await screen.findByText('Lone handler')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Udskriv' })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })
})
