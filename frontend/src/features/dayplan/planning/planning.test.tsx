import { screen, waitFor, within } from '@testing-library/react'
import { showBoard, standOn, tuesday, visit } from '@/testing/board'

/** Publishes the day and starts the planning on it. */
async function planPublished(user: Awaited<ReturnType<typeof showBoard>>['user']) {
  await user.click(screen.getByRole('button', { name: 'Offentliggør' }))
  const publishing = await screen.findByRole('dialog', { name: 'Offentliggør tirsdag 24. november' })
  const send = within(publishing).getByRole('button', { name: 'Offentliggør' })
  await waitFor(() => expect(send).toBeEnabled())
  await user.click(send)
  await screen.findByText('Offentliggjort')
  await user.click(screen.getByRole('button', { name: 'Lav forslag' }))
  await user.click(await screen.findByRole('button', { name: 'Start' }))
  return await screen.findByRole('region', { name: 'Leder efter en bedre plan' })
}

describe('making a proposal', () => {
  it('counts before one’s eyes in figures a nurse understands, keeps the keyboard’s place, and is kept', async () => {
    const { user, line } = await showBoard()
    await user.click(screen.getByRole('button', { name: 'Lav forslag' }))
    const choice = await screen.findByRole('dialog', { name: 'Hvor længe må det tage?' })
    await user.click(within(choice).getByRole('radio', { name: '2 min' }))
    await user.click(within(choice).getByRole('button', { name: 'Start' }))
    const progress = await screen.findByRole('region', { name: 'Leder efter en bedre plan' })
    expect(progress).toHaveTextContent(/\d+ af 120 s/)
    expect(progress).toHaveTextContent(/ikke placeret.*på vej.*% kendte ansigter/)
    expect(screen.getByRole('button', { name: 'Lav forslag' })).toBeDisabled()

    standOn(visit(/^Aase Skou, Insulin/))
    await waitFor(() => expect(progress).toHaveTextContent(/fra 3 til [012]/))
    await waitFor(() => expect(visit(/^Margit Falk, Sårpleje/)).toBeInTheDocument())
    expect(visit(/^Aase Skou, Insulin/)).toHaveFocus()

    await user.click(within(progress).getByRole('button', { name: 'Behold' }))
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Leder efter en bedre plan' })).not.toBeInTheDocument(),
    )
    expect(
      await screen.findByText(
        /^Færdig: \d ikke placeret, .* på vej, \d+ % kendte ansigter\. Du kan fortryde det\.$/,
      ),
    ).toBeInTheDocument()
    expect(line.server.state.days.get(tuesday)?.solve.state).toBe('STOPPED')
  })

  it('does not stand in the way of one’s own hands', async () => {
    const { user, line } = await showBoard()
    await user.click(screen.getByRole('button', { name: 'Lav forslag' }))
    await user.click(await screen.findByRole('button', { name: 'Start' }))
    await screen.findByRole('region', { name: 'Leder efter en bedre plan' })
    const day = line.server.state.days.get(tuesday)
    // The planning has made a better plan that has not reached this screen yet.
    if (day) day.version += 1
    standOn(visit(/^Aase Skou, Insulin/))
    await user.keyboard('{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'Lås fast' }))
    await waitFor(() => expect(visit(/^Aase Skou, Insulin/).getAttribute('aria-label')).toContain('fastlåst'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('does not hide what a person has done meanwhile', async () => {
    const { user, line } = await showBoard()
    await user.click(screen.getByRole('button', { name: 'Lav forslag' }))
    await user.click(await screen.findByRole('button', { name: 'Start' }))
    await screen.findByRole('region', { name: 'Leder efter en bedre plan' })
    const day = line.server.state.days.get(tuesday)
    // Neither the planning's nor the person's change has reached this screen yet.
    if (day) {
      day.version += 2
      day.history.unshift({
        id: 'pin',
        version: day.version,
        at: '2026-11-24T08:00:00Z',
        by: 'Peter Holst',
        type: 'PIN',
        text: 'Peter Holst låste et besøg fast.',
        undone: false,
        undoable: true,
      })
    }
    standOn(visit(/^Aase Skou, Insulin/))
    await user.keyboard('{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'Lås fast' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Planen er ændret af en anden imens')
  })

  it('on a published day it leaves a proposal, and says where', async () => {
    const { user } = await showBoard()
    const progress = await planPublished(user)
    await waitFor(() => expect(progress).toHaveTextContent(/fra 3 til [012]/))
    await user.click(within(progress).getByRole('button', { name: 'Behold' }))
    expect(await screen.findByText('Færdig. Se, hvad der ændrer sig, under Forslag.')).toBeInTheDocument()
    const proposals = await screen.findByRole('list', { name: 'Forslag' })
    await waitFor(() => expect(within(proposals).getByRole('button', { name: 'Godkend alle' })).toBeEnabled())
  })

  it('that found nothing better says so', async () => {
    const { user } = await showBoard()
    const progress = await planPublished(user)
    await user.click(within(progress).getByRole('button', { name: 'Behold' }))
    const proposals = await screen.findByRole('list', { name: 'Forslag' })
    await waitFor(() =>
      expect(proposals).toHaveTextContent('Der er ikke fundet noget bedre end planen, som den er.'),
    )
    await user.click(within(proposals).getByRole('button', { name: 'Luk' }))
    await waitFor(() => expect(proposals).toHaveTextContent('Lav forslag (afvist)'))
  })
})
