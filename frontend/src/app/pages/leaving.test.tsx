import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

const field = () => screen.findByLabelText('Sidste arbejdsdag', { selector: 'input' })

async function leave(user: ReturnType<typeof openApp>['user'], day: string) {
  fireEvent.change(await field(), { target: { value: day } })
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  const dialog = within(await screen.findByRole('dialog', { name: /^Skal Hanne Kjær stoppe / }))
  const save = dialog.getByRole('button', { name: 'Gem sidste arbejdsdag' })
  await waitFor(() => expect(save).toBeEnabled())
  await user.click(save)
}

describe('a member who leaves', () => {
  it('is reached from the team, with what somebody else must take on', async () => {
    const { user, container } = openApp('/teamet', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('link', { name: 'Hanne Kjær' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Hanne Kjær' })).toBeVisible()
    const duties = within(await screen.findByRole('region', { name: 'Det, medarbejderen står for' }))
    expect(duties.getByRole('link', { name: 'Kontaktperson: Aase Abild' })).toHaveAttribute(
      'href',
      '/borgere/b01',
    )
    expect(duties.getByRole('link', { name: 'Fast møde: Triage kl. 13.00' })).toHaveAttribute(
      'href',
      '/moeder/faste',
    )
    expect(screen.queryByRole('button', { name: 'Se, hvad der slettes' })).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('has a last working day that can be told and taken back', async () => {
    const { user, line } = openApp('/teamet/medarbejder/m02', { signedInAs: 'anne' })
    await leave(user, '2026-11-30')
    expect(await screen.findByText(/Sidste arbejdsdag er .*30. november/)).toBeVisible()
    expect(line.calls).toContain('PUT /api/teams/sundparken/members/m02/departure')
    await user.click(screen.getByRole('button', { name: 'Bliver alligevel' }))
    expect(await screen.findByText('Der er ikke noteret nogen sidste arbejdsdag.')).toBeVisible()
  })

  it('is told what falls away before anything is noted', async () => {
    const { user, line } = openApp('/teamet/medarbejder/m02', { signedInAs: 'anne' })
    fireEvent.change(await field(), { target: { value: '2026-11-20' } })
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    const dialog = await screen.findByRole('dialog', { name: 'Skal Hanne Kjær stoppe fredag 20. november?' })
    expect(await within(dialog).findByText(/^\d+ vagter falder væk, den første .+\.$/)).toBeVisible()
    expect(within(dialog).getByText(/^\d+ planlagte besøg skal have en anden\.$/)).toBeVisible()
    expect(within(dialog).getByText(/Dagen er allerede gået\.$/)).toBeVisible()
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(within(dialog).getByRole('button', { name: 'Annuller' }))
    expect(line.calls).not.toContain('PUT /api/teams/sundparken/members/m02/departure')

    await leave(user, '2026-11-20')
    expect(await screen.findByText(/^\d+ vagter er taget af planen\. De kommer igen/)).toBeVisible()
    expect(screen.getByText(/Navnet bliver slettet .*21\. november 2027\./)).toBeVisible()
  })

  it('can be made nameless once they have left', async () => {
    const { user, router } = openApp('/teamet/medarbejder/m02', { signedInAs: 'anne' })
    await leave(user, '2026-11-20')
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
    await leave(user, '2026-11-20')
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
