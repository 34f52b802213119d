import { screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { tap } from '@/testing/tap'

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
