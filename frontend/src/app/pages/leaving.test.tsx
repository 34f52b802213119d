import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

const field = () => screen.findByLabelText('Sidste arbejdsdag', { selector: 'input' })

describe('a member who leaves', () => {
  it('is reached from the team, with what somebody else must take on', async () => {
    const { user, container } = openApp('/teamet', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('link', { name: 'Hanne Kjær' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Hanne Kjær' })).toBeVisible()
    const duties = within(await screen.findByRole('region', { name: 'Det, medarbejderen står for' }))
    expect(
      duties.getByRole('link', { name: /Kontaktperson .rettes i teamets filer.: Aase Abild/ }),
    ).toHaveAttribute('href', '/borgere/b01')
    expect(duties.getByRole('link', { name: 'Fast møde' })).toHaveAttribute('href', '/moeder/faste')
    expect(screen.queryByRole('button', { name: 'Se, hvad der slettes' })).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('has a last working day that can be told and taken back', async () => {
    const { user, line } = openApp('/teamet/medarbejder/m02', { signedInAs: 'anne' })
    fireEvent.change(await field(), { target: { value: '2026-11-30' } })
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(await screen.findByText(/Sidste arbejdsdag er .*30. november/)).toBeVisible()
    expect(line.calls).toContain('PUT /api/teams/sundparken/members/m02/departure')
    await user.click(screen.getByRole('button', { name: 'Bliver alligevel' }))
    expect(await screen.findByText('Der er ikke noteret nogen sidste arbejdsdag.')).toBeVisible()
  })

  it('can be made nameless once they have left', async () => {
    const { user, router } = openApp('/teamet/medarbejder/m02', { signedInAs: 'anne' })
    fireEvent.change(await field(), { target: { value: '2026-11-20' } })
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    await user.click(await screen.findByRole('button', { name: 'Se, hvad der slettes' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Skal medarbejderen slettes?' }))
    expect(await dialog.findByText('Besøg og planer med »Tidligere medarbejder«.')).toBeVisible()
    await user.click(dialog.getByRole('checkbox', { name: /personen har bedt om det/ }))
    expect(await axe(document.body)).toHaveNoViolations()
    await user.click(dialog.getByRole('button', { name: 'Slet nu' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/teamet'))
    expect(await screen.findByRole('link', { name: 'Anne Lind' })).toBeVisible()
    expect(screen.queryByText('Hanne Kjær')).not.toBeInTheDocument()
  })

  it('stands apart from the team afterwards', async () => {
    const { user } = openApp('/teamet/medarbejder/m02', { signedInAs: 'anne' })
    fireEvent.change(await field(), { target: { value: '2026-11-20' } })
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(await screen.findByText(/Sidste arbejdsdag var/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Alle medarbejdere' }))
    const former = within(await screen.findByRole('region', { name: 'Stoppet: 1' }))
    expect(former.getByRole('link', { name: 'Hanne Kjær' })).toBeVisible()
  })

  it('is not the facilitator’s to decide', async () => {
    openApp('/teamet/medarbejder/m02', { signedInAs: 'freja' })
    expect(await screen.findByText('Der er ikke noteret nogen sidste arbejdsdag.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Gem' })).not.toBeInTheDocument()
  })
})
