import { screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

describe('partners', () => {
  it('stand with whom to visit next first, and say who is overdue', async () => {
    const { container } = openApp('/paaroerende/partnere', { signedInAs: 'anne' })
    const next = within(await screen.findByRole('region', { name: 'Næste besøg' }))
    const clinic = within(next.getByRole('article', { name: 'Lægehuset' }))
    expect(clinic.getByText(/Skulle have været besøgt søndag 15. november/)).toBeVisible()
    expect(clinic.getByText('Er i tvivl')).toBeVisible()
    expect(clinic.getByText(/Et kvarter til personalemødet/)).toBeVisible()
    expect(
      within(screen.getByRole('region', { name: 'Uden en dato' })).getByText('Seniorforeningen'),
    ).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('are due again once a visit is written down', async () => {
    const { user } = openApp('/paaroerende/partnere', { signedInAs: 'anne' })
    const clinic = within(await screen.findByRole('article', { name: 'Lægehuset' }))
    await user.click(clinic.getByRole('button', { name: /^Notér et besøg/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Et besøg hos Lægehuset' }))
    expect(dialog.getByRole('textbox', { name: /Hvem var der/ })).toHaveValue('Anne Lind')
    await user.click(dialog.getByRole('button', { name: 'Gem' }))
    expect(await dialog.findByText('må ikke være tom')).toBeVisible()
    await user.type(
      dialog.getByRole('textbox', { name: /Hvad kom der ud af det/ }),
      'De vil gerne høre mere.',
    )
    expect(await axe(document.body)).toHaveNoViolations()
    await user.click(dialog.getByRole('button', { name: 'Gem' }))
    expect(await screen.findByText('Besøget er noteret')).toBeVisible()
    expect(await screen.findByText(/Næste besøg tirsdag 16. februar/)).toBeVisible()
    expect(screen.getByText(/Anne Lind: De vil gerne høre mere/)).toBeVisible()
  })

  it('are written down and described anew', async () => {
    const { user } = openApp('/paaroerende/partnere', { signedInAs: 'anne', language: 'en' })
    await user.click(await screen.findByRole('button', { name: 'New partner' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'New partner' }))
    await user.type(dialog.getByRole('textbox', { name: /^Name/ }), 'Visitationen')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Visitationen has been saved')).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Edit Visitationen' }))
    const again = within(await screen.findByRole('dialog', { name: 'Edit Visitationen' }))
    await user.type(again.getByRole('textbox', { name: 'Visit again after this many weeks' }), '8')
    await user.click(again.getByRole('button', { name: 'Save' }))
    const card = within(await screen.findByRole('article', { name: 'Visitationen' }))
    expect(await card.findByText(/every 8 weeks/)).toBeVisible()
  })

  it('are only read by a facilitator', async () => {
    openApp('/paaroerende/partnere', { signedInAs: 'freja' })
    expect(await screen.findByRole('article', { name: 'Lægehuset' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Notér et besøg/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Ny samarbejdspartner' })).not.toBeInTheDocument()
  })
})
