import { screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

describe('the advisor’s overview', () => {
  it('puts all teams together, what is late first', async () => {
    const { container } = openApp('/overblik', { signedInAs: 'bente' })
    const needs = within(await screen.findByRole('region', { name: 'Åbne behov' }))
    const rows = await needs.findAllByRole('listitem')
    expect(within(rows[0]!).getByText('Er presset')).toBeVisible()
    expect(within(rows[0]!).getByText('Rød')).toBeVisible()
    expect(needs.getAllByText('Team Strandlodden').length).toBeGreaterThan(0)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('lets the advisor take what a team asks for', async () => {
    const { user } = openApp('/overblik', { signedInAs: 'bente' })
    await user.click(await screen.findByRole('button', { name: /^Jeg tager den/ }))
    expect(await screen.findByText('Pårørendevejlederen tager sig af det')).toBeVisible()
  })
})
