import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { tap } from '@/testing/tap'

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
