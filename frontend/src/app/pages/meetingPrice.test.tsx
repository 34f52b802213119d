import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { tap } from '@/testing/tap'

describe('what a meeting costs', () => {
  const arranging = async () => {
    const app = openApp('/moeder', { signedInAs: 'anne' })
    await tap(app.user, 'button', 'Nyt møde')
    const dialog = within(await screen.findByRole('dialog'))
    await app.user.click(dialog.getByRole('combobox', { name: /Hvad er det for et møde/ }))
    await app.user.click(await screen.findByRole('option', { name: 'Triage' }))
    return { ...app, dialog }
  }
  const at = (start: string, date?: string) => {
    if (date) fireEvent.change(screen.getByLabelText('Dag'), { target: { value: date } })
    fireEvent.change(screen.getByLabelText('Klokken'), { target: { value: start } })
  }

  it('is told before it is laid: who comes late and by how much', async () => {
    const { user, line, dialog } = await arranging()
    at('09:00')
    expect(
      await dialog.findAllByText(/begynder \d+ min for sent: .* kan først være der kl\. 09\.45/),
    ).not.toHaveLength(0)
    expect(dialog.getByText('Mødet går ud over dagens plan')).toBeVisible()
    const before = line.server.state.meetings.all.length
    await user.click(dialog.getByRole('button', { name: 'Opret mødet alligevel' }))
    await waitFor(() => expect(line.server.state.meetings.all).toHaveLength(before + 1))
  })

  it('cannot be laid at a time that has passed', async () => {
    const { dialog } = await arranging()
    at('08:55')
    expect(await dialog.findByText(/Tidspunktet er gået/)).toBeVisible()
  })

  it('names those who are invited and not at work then', async () => {
    const { user, dialog } = await arranging()
    at('18:45')
    await user.click(dialog.getByRole('combobox', { name: /Hvem er med/ }))
    await user.click(await screen.findByRole('option', { name: 'Hanne Kjær' }))
    expect(await dialog.findByText('Ikke på arbejde på det tidspunkt: Hanne Kjær.')).toBeVisible()
  })

  it('is nothing on a day that is not planned', async () => {
    const { dialog } = await arranging()
    at('09:00', '2027-02-01')
    expect(await dialog.findByText(/Dagen er ikke planlagt endnu/)).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Opret mødet' })).toBeEnabled()
  })

  it('is asked for again when the time is another, and nothing is laid meanwhile', async () => {
    const { line, dialog } = await arranging()
    const before = line.server.state.meetings.all.length
    at('09:00')
    expect(await dialog.findAllByText(/kl\. 09\.45/)).not.toHaveLength(0)
    at('09:05')
    expect(dialog.getByRole('button', { name: /Opret mødet/ })).toBeDisabled()
    expect(await dialog.findAllByText(/kl\. 09\.50/)).not.toHaveLength(0)
    expect(line.server.state.meetings.all).toHaveLength(before)
  })
})
