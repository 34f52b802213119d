import { fireEvent, screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

describe('what matters to us', () => {
  it('asks in plain words and tells each answer in words', async () => {
    const { container } = openApp('/teamet/vigtigt', { signedInAs: 'anne' })
    const slider = await screen.findByRole('slider', {
      name: 'Hvor meget betyder det, at borgeren møder et kendt ansigt?',
    })
    expect(slider).toHaveAttribute('aria-valuetext', 'Som normalt')
    fireEvent.change(slider, { target: { value: '90' } })
    expect(slider).toHaveAttribute('aria-valuetext', 'Betyder meget')
    expect(screen.getByText('Du har ændret ét svar')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('is tried on the day’s plan, and nothing is kept by trying', async () => {
    const { user, line } = openApp('/teamet/vigtigt', { signedInAs: 'anne' })
    fireEvent.change(await screen.findByRole('slider', { name: /kort tid på vejen/ }), {
      target: { value: '100' },
    })
    await user.click(screen.getByRole('button', { name: 'Prøv på dagens plan' }))
    const heading = await screen.findByRole('heading', { name: 'Sådan ville det se ud tirsdag 24. november' })
    expect(heading).toHaveFocus()
    expect(screen.getByRole('row', { name: /Tid på vejen/ })).toBeVisible()
    expect(line.server.state.wishes.values.size).toBe(0)
  })

  it('is kept, and the history tells who did', async () => {
    const { user } = openApp('/teamet/vigtigt', { signedInAs: 'anne' })
    fireEvent.change(await screen.findByRole('slider', { name: /taler borgerens sprog/ }), {
      target: { value: '75' },
    })
    await user.click(screen.getByRole('button', { name: 'Behold' }))
    expect(await screen.findByText('Jeres svar er gemt og gælder fra næste forslag.')).toBeVisible()
    const history = within(screen.getByRole('region', { name: 'Hvem har ændret hvad' }))
    expect(history.getByText('Et fælles sprog: fra 50 til 75')).toBeVisible()
    expect(history.getByText(/Anne Lind, tirsdag 24. november 09.00/)).toBeVisible()
  })

  it('can be taken back before it is kept', async () => {
    const { user } = openApp('/teamet/vigtigt', { signedInAs: 'anne' })
    const slider = await screen.findByRole('slider', { name: /lige travlt/ })
    fireEvent.change(slider, { target: { value: '10' } })
    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(slider).toHaveValue('50')
    expect(screen.queryByRole('button', { name: 'Behold' })).not.toBeInTheDocument()
  })

  it('is tried by a facilitator, and kept by the team', async () => {
    const { user, container } = openApp('/teamet/vigtigt', { signedInAs: 'freja' })
    expect(await screen.findByText('Du kan prøve dig frem. Hvad der skal gælde, afgør teamet.')).toBeVisible()
    fireEvent.change(screen.getByRole('slider', { name: /kort tid på vejen/ }), { target: { value: '100' } })
    expect(screen.queryByRole('button', { name: 'Behold' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Prøv på dagens plan' }))
    expect(await screen.findByRole('heading', { name: /^Sådan ville det se ud/ })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })
})
