import { act, screen, waitFor, within } from '@testing-library/react'
import { axe } from '@/testing/axe'
import { openApp } from '@/testing/app'

describe('a relative’s own page, at the team’s side', () => {
  it('is called until somebody takes it', async () => {
    const { user, line } = openApp('/min-dag', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        const need = state.circle.needs[0]!
        state.portal.calls = [
          {
            ...need,
            calling: true,
            takenByMe: false,
            signals: [{ ...need.signals[0]!, fromRelative: true, note: 'Hvem kan komme?' }],
          },
        ]
      },
    })
    const calls = within(await screen.findByRole('region', { name: /har brug for hjælp i dag/ }))
    expect(calls.getByText('Hvem kan komme?')).toBeVisible()
    await user.click(calls.getByRole('button', { name: /^Jeg tager den/ }))
    await waitFor(() => expect(screen.queryByText('Hvem kan komme?')).toBeNull())
    expect(line.server.state.portal.calls).toEqual([])
  })

  it('has the number to ring once it is taken, keeps it in my day, and may give it back', async () => {
    const { user, line, router } = openApp('/min-dag', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        const need = state.circle.needs.find((one) => one.relative != null && one.state === 'OPEN')!
        state.circle.relatives.find((one) => one.id === need.relative)!.phone = '01 20 31 09'
        state.portal.calls = [
          { ...need, calling: true, signals: [{ ...need.signals[0]!, fromRelative: true }] },
        ]
      },
    })
    const { id, relative } = line.server.state.portal.calls[0]!
    await user.click(await screen.findByRole('button', { name: /^Jeg tager den/ }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/paaroerende/${relative}`))
    const card = within((await screen.findByText('Anne Lind har taget den')).closest('article')!)
    expect(card.queryByText('Ikke taget op')).not.toBeInTheDocument()
    await user.click(card.getByRole('button', { name: /Vis hele forløbet/ }))
    expect(card.getByText('Taget').closest('li')).toHaveTextContent(/Anne Lind.*09\.00/)
    expect(card.queryByText('Ikke noget endnu.')).not.toBeInTheDocument()

    await act(() => router.navigate('/paaroerende'))
    await user.click(await screen.findByRole('radio', { name: 'Mine' }))
    expect(await screen.findByText('Anne Lind har taget den')).toBeVisible()

    await act(() => router.navigate('/min-dag'))
    const mine = within(await screen.findByRole('region', { name: 'Det har jeg taget' }))
    expect(await mine.findByRole('link', { name: '01 20 31 09' })).toHaveAttribute('href', 'tel:01203109')
    await user.click(mine.getByRole('button', { name: /^Giv den tilbage/ }))
    expect(await screen.findByRole('region', { name: /har brug for hjælp i dag/ })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Det har jeg taget' })).not.toBeInTheDocument()
    expect(line.server.state.portal.calls.map((one) => one.id)).toEqual([id])
  })

  it('opens the page with a code that is shown once, and closes it', async () => {
    const { user } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    const part = within(await screen.findByRole('region', { name: 'Egen side' }))
    await user.click(await part.findByRole('button', { name: 'Lav en kode til print' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('GODK-ODE1-2345')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Færdig' }))

    await user.click(part.getByRole('button', { name: 'Luk siden' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Luk siden' }))
    expect(await part.findByText('Den pårørende har ikke en side endnu.')).toBeVisible()
  })

  it('writes in the contact book and marks it as read', async () => {
    const { user } = openApp('/paaroerende', { signedInAs: 'anne' })
    await user.click(await screen.findByRole('link', { name: /Lone Abild om/ }))
    const [part] = await screen.findAllByRole('region', { name: 'Kontaktbog om Aase Abild' })
    const book = within(part!)
    await user.click(await book.findByRole('button', { name: 'Markér som læst' }))
    expect(await book.findByText(/Læst af Anne Lind/)).toBeVisible()
    await user.type(book.getByLabelText('Skriv til Lone Abild'), 'Vi ser på det')
    await user.click(book.getByRole('button', { name: 'Send' }))
    expect(await book.findByText('Vi ser på det')).toBeVisible()
  })

  it('sees how relatives found the answers, once a few have answered', async () => {
    const { container } = openApp('/paaroerende/svar', { signedInAs: 'freja' })
    expect(await screen.findByText('Endelig en aften, hvor jeg sov.')).toBeVisible()
    expect(screen.getByText(/4 svar siden/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('waits for more answers', async () => {
    openApp('/paaroerende/svar', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        const { since, fewest } = state.portal.pulse
        state.portal.pulse = { since, fewest, answers: 2, words: [] }
      },
    })
    expect(await screen.findByText(/Når 3 har svaret/)).toBeVisible()
  })
})
