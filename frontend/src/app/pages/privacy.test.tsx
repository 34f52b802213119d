import { screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

describe('what is kept about somebody', () => {
  it('is reached quietly from their page, and can be read and taken along', async () => {
    const { user, container } = openApp('/borgere/b01', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('link', { name: 'Hvad har vi om borgeren?' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Hvad har vi om borgeren?' })).toBeVisible()
    const who = await screen.findByRole('region', { name: 'Stamoplysninger' })
    expect(within(who).getByRole('term')).toHaveTextContent('Navn')
    const file = screen.getByRole('link', { name: 'Hent som fil' })
    expect(file).toHaveAttribute('href', '/api/teams/sundparken/citizens/b01/held')
    expect(file).toHaveAttribute('download', 'indsigt-2026-11-24.json')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('shows the beginning of what is long, and all of it when asked', async () => {
    const { user } = openApp('/teamet/indsigt', { signedInAs: 'anne' })
    const log = within(await screen.findByRole('region', { name: 'Hvem har set og ændret' }))
    expect(log.getAllByRole('listitem')).toHaveLength(10)
    await user.click(log.getByRole('button', { name: 'Vis alle 12' }))
    expect(log.getAllByRole('listitem')).toHaveLength(12)
    expect(screen.queryByRole('button', { name: 'Se, hvad der slettes' })).not.toBeInTheDocument()
  })

  it('is not the facilitator’s own, and a facilitator deletes nobody', async () => {
    openApp('/borgere/b01/indsigt', { signedInAs: 'freja' })
    expect(await screen.findByRole('region', { name: 'Stamoplysninger' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Se, hvad der slettes' })).not.toBeInTheDocument()
  })

  it('can be given out by the advisor where it is about a relative', async () => {
    const { user } = openApp('/paaroerende/r1', { signedInAs: 'bente' })
    await user.click(await screen.findByRole('link', { name: 'Hvad har vi om den pårørende?' }))
    expect(await screen.findByRole('region', { name: 'Stamoplysninger' })).toBeVisible()
  })
})

describe('being forgotten', () => {
  const openDialog = async (user: ReturnType<typeof openApp>['user']) => {
    await user.click(await screen.findByRole('button', { name: 'Se, hvad der slettes' }))
    return within(await screen.findByRole('dialog'))
  }

  it('waits while something is owed', async () => {
    const { user } = openApp('/borgere/b01/indsigt', { signedInAs: 'anne' })
    const dialog = await openDialog(user)
    expect(await dialog.findByText('Der er besøg forude. Få dem ud af teamets filer først.')).toBeVisible()
    expect(dialog.getByText('Kommunens omsorgsjournal røres ikke herfra.')).toBeVisible()
    expect(dialog.queryByRole('button', { name: 'Slet nu' })).not.toBeInTheDocument()
  })

  it('is done only after it was confirmed', async () => {
    const { user, line, router } = openApp('/paaroerende/r4/indsigt', { signedInAs: 'anne' })
    const dialog = await openDialog(user)
    const go = await dialog.findByRole('button', { name: 'Slet nu' })
    expect(go).toBeDisabled()
    expect(await axe(document.body)).toHaveNoViolations()
    await user.click(dialog.getByRole('checkbox', { name: /personen har bedt om det/ }))
    await user.click(go)
    await waitFor(() => expect(router.state.location.pathname).toBe('/paaroerende/alle'))
    expect(line.calls).toContain('POST /api/teams/sundparken/relatives/r4/erasure')
    expect(await screen.findByText('Meryem Juhl')).toBeVisible()
    expect(screen.queryByText('Lone A.')).not.toBeInTheDocument()
  })
})

describe('how long things are kept', () => {
  it('is told in words, with what goes tonight', async () => {
    const { container } = openApp('/teamet/data', { signedInAs: 'freja' })
    const kept = within(await screen.findByRole('region', { name: 'Hvor længe gemmes det?' }))
    const rows = await kept.findAllByRole('listitem')
    expect(rows).toHaveLength(3)
    expect(rows[0]).toHaveTextContent('12 måneder efter sidste arbejdsdag')
    expect(rows[1]).toHaveTextContent('3 år efter dagenSlettes i nat5')
    expect(rows[2]).not.toHaveTextContent('Slettes i nat')
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('a citizen whom the files call wrongly', () => {
  it('is corrected on the page', async () => {
    const { user } = openApp('/borgere/b01', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('button', { name: 'Ret oplysninger' }))
    const dialog = within(await screen.findByRole('dialog'))
    const name = dialog.getByRole('textbox', { name: /Navn/ })
    await user.clear(name)
    await user.click(dialog.getByRole('button', { name: 'Ret' }))
    expect(dialog.getByText('Skriv navnet')).toBeVisible()
    await user.type(name, 'Karin Abild')
    await user.click(dialog.getByRole('combobox', { name: 'Kontaktperson' }))
    await user.click(await screen.findByRole('option', { name: 'Yusuf Demir' }))
    expect(await axe(document.body)).toHaveNoViolations()
    await user.click(dialog.getByRole('button', { name: 'Ret' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Karin Abild' })).toBeVisible()
    expect(screen.getByText('Kontaktperson').parentElement).toHaveTextContent('Yusuf Demir')
  })

  it('is not the facilitator’s to correct', async () => {
    openApp('/borgere/b01', { signedInAs: 'freja' })
    expect(await screen.findByRole('link', { name: 'Hvad har vi om borgeren?' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ret oplysninger' })).not.toBeInTheDocument()
  })
})
