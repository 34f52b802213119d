import { screen, waitFor } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { visit } from '@/testing/board'
import { tap } from '@/testing/tap'

describe('flagging a need', () => {
  it('takes three taps from my day, and a note can follow', async () => {
    const { user, line } = openApp('/min-dag', { signedInAs: 'anne' })
    await user.click((await screen.findAllByRole('button', { name: /^Markér behov/ }))[0]!)
    const dialog = await screen.findByRole('dialog')
    await tap(user, 'button', 'Under pres')
    expect(await axe(dialog)).toHaveNoViolations()
    await tap(user, 'button', /Gul svar inden 7 dage/)
    expect(await screen.findByText(/Det står nu under Pårørende/)).toBeVisible()
    expect(
      await screen.findByText(/^Tages op på triagen tirsdag 24\. november kl\. 0?9\.30\.$/),
    ).toBeVisible()
    expect(line.server.state.circle.needs.at(-1)).toMatchObject({ kind: 'STRAIN', urgency: 'YELLOW' })

    await user.type(screen.getByRole('textbox', { name: /note/ }), 'Sov ikke i nat')
    await user.click(screen.getByRole('checkbox', { name: 'Sagt i fortrolighed' }))
    expect(await axe(dialog)).toHaveNoViolations()
    await tap(user, 'button', 'Gem noten')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(line.server.state.circle.needs.at(-1)?.signals[0]).toMatchObject({
      note: 'Sov ikke i nat',
      confidential: true,
    })
  })

  it.each([
    [/Rød/, 'Der er ikke oprettet et møde endnu, hvor det kan tages op. Opret et under Møder.'],
    [/Grøn/, /^Det er grønt og kommer først på et møde, hvis ingen har svaret senest/],
  ])('says where no meeting takes it up yet', async (urgency, words) => {
    const { user } = openApp('/borgere/b05', {
      signedInAs: 'anne',
      before: (line) => {
        line.server.state.meetings.all = []
      },
    })
    await tap(user, 'button', /^Markér behov/)
    await tap(user, 'button', 'Sorg')
    await tap(user, 'button', urgency)
    expect(await screen.findByText(words)).toBeVisible()
  })

  it('offers no way back where a meeting has taken the need up', async () => {
    const { user } = openApp('/borgere/b05', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        const near = state.circle.relatives.filter((one) => one.relations.some((to) => to.citizen === 'b05'))
        const known = state.circle.needs[0]!
        delete known.relative
        if (near.length === 1) known.relative = near[0]!.id
        Object.assign(known, { citizen: 'b05', kind: 'GRIEF', state: 'ON_AGENDA' })
      },
    })
    await tap(user, 'button', /^Markér behov/)
    await tap(user, 'button', 'Sorg')
    await tap(user, 'button', /Gul/)
    expect(await screen.findByText(/Andre har set det samme/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Fortryd markeringen' })).not.toBeInTheDocument()
  })

  it('says when a note is too long, cuts nothing and does not send it', async () => {
    const { user, line } = openApp('/borgere/b05', { signedInAs: 'anne' })
    await tap(user, 'button', /^Markér behov/)
    await tap(user, 'button', 'Sorg')
    await tap(user, 'button', /Grøn/)
    const note = await screen.findByRole('textbox', { name: /note/ })
    await user.click(note)
    await user.paste('a'.repeat(1999))
    expect(note).toHaveAccessibleDescription(/Plads til 1 tegn mere/)
    await user.paste('bcd')
    expect(note).toHaveValue(`${'a'.repeat(1999)}bcd`)
    expect(note).toHaveAccessibleDescription(/Der er plads til 2.000 tegn. Fjern 2 tegn./)
    expect(screen.getByRole('button', { name: 'Gem noten' })).toBeDisabled()

    await user.keyboard('{Backspace}{Backspace}')
    await tap(user, 'button', 'Gem noten')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(line.server.state.circle.needs.at(-1)?.signals[0]?.note).toHaveLength(2000)
  })

  it('is taken back while one looks at it', async () => {
    const { user, line } = openApp('/borgere/b05', { signedInAs: 'anne' })
    await tap(user, 'button', /^Markér behov/)
    await tap(user, 'button', 'Sorg')
    await tap(user, 'button', /Grøn/)
    await tap(user, 'button', 'Fortryd markeringen')
    expect(await screen.findByText('Markeringen er fortrudt.')).toBeVisible()
    expect(line.server.state.circle.needs.at(-1)).toMatchObject({ kind: 'GRIEF', state: 'CLOSED' })
  })

  it('is of the one relative there is, and of several one is pointed out', async () => {
    const { user, line } = openApp('/borgere/b05', { signedInAs: 'anne' })
    await tap(user, 'button', /^Markér behov/)
    await tap(user, 'button', 'Under pres')
    await tap(user, 'button', /Rød/)
    expect(await screen.findByText(/Andre har set det samme/)).toBeVisible()
    expect(line.server.state.circle.needs[0]?.signals).toHaveLength(3)
  })

  it('lets one of several relatives be chosen', async () => {
    const { user, line } = openApp('/borgere/b01', { signedInAs: 'anne' })
    await tap(user, 'button', /^Markér behov/)
    await user.click(await screen.findByRole('radio', { name: 'Ib Abild' }))
    await tap(user, 'button', 'Praktisk hjælp')
    await tap(user, 'button', /^Gul /)
    await screen.findByRole('button', { name: 'Fortryd markeringen' })
    expect(line.server.state.circle.needs.at(-1)).toMatchObject({ relative: 'r2', citizen: 'b01' })
  })

  it('is noted for one who does not want to be named', async () => {
    const { user, line, container } = openApp('/paaroerende', { signedInAs: 'anne' })
    await tap(user, 'button', 'Notér en samtale uden navn')
    expect(await screen.findByText(/ville ikke sige sit navn/)).toBeVisible()
    await tap(user, 'button', 'Sorg')
    await tap(user, 'button', /^Gul/)
    expect(await screen.findByText('Sorg, gul')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    const noted = line.server.state.circle.needs.at(-1)
    expect(noted).toMatchObject({ kind: 'GRIEF', urgency: 'YELLOW' })
    expect(noted?.citizen).toBeUndefined()
  })

  it('is offered where a visit is shown on the board', async () => {
    const { user } = openApp('/dagen', { signedInAs: 'anne' })
    await screen.findByText('Dagen', { selector: 'h1' })
    await user.click(visit(/Zehra Dalgaard/))
    expect(await screen.findByRole('button', { name: /^Markér behov/ })).toBeVisible()
  })
})
