import { fireEvent, screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { advisorMeets } from '@/testing/fake/advisorMeeting'

describe('the advisor’s overview', () => {
  it('puts all teams together, what is late first', async () => {
    const { container } = openApp('/overblik', { signedInAs: 'bente' })
    const needs = within(await screen.findByRole('region', { name: 'Åbne behov' }))
    const rows = await needs.findAllByRole('listitem')
    expect(within(rows[0]!).getByText('Under pres')).toBeVisible()
    expect(within(rows[0]!).getByText('Rød')).toBeVisible()
    expect(needs.getAllByText('Team Strandlodden').length).toBeGreaterThan(0)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('tells what the meeting said and decided about what it handed on, there and on the need', async () => {
    const { user, container } = openApp('/overblik', {
      signedInAs: 'bente',
      before: ({ server }) => advisorMeets(server.state, '2026-12-10'),
    })
    const help = within(await screen.findByRole('region', { name: 'Konflikter og supervision' }))
    expect(await help.findByText('Sagt på mødet: Hun vil hellere tale med en udefra.')).toBeVisible()
    expect(help.getByText('Besluttet på mødet: Vejlederen taler med hende.')).toBeVisible()
    expect(help.getByText(/^Anne Lind tager sig af det og følger op/)).toBeVisible()
    expect(help.getByText(/^Givet videre til pårørendevejlederen på et møde/)).toBeVisible()
    expect(
      await help.findByText('Vejlederens næste møde med teamet: torsdag 10. december kl. 09.30'),
    ).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    await user.click(help.getByRole('link', { name: /Under pres/ }))
    const [card] = await screen.findAllByRole('article', { name: 'Under pres' })
    expect(await within(card!).findByText('Besluttet på mødet: Vejlederen taler med hende.')).toBeVisible()
  })

  it('lets the advisor take a need, and shows who has it', async () => {
    const { user, line } = openApp('/overblik', { signedInAs: 'bente' })
    const help = within(await screen.findByRole('region', { name: 'Konflikter og supervision' }))
    await user.click(await help.findByRole('link', { name: /Under pres/ }))
    const card = async () => within((await screen.findAllByRole('article', { name: 'Under pres' }))[0]!)
    expect((await card()).queryByRole('button', { name: /^Giv et svar|^Svar/ })).not.toBeInTheDocument()
    await user.click(await (await card()).findByRole('button', { name: /^Jeg tager den/ }))
    expect(await (await card()).findByText(/^Bente .* har taget den/)).toBeVisible()
    expect((await card()).queryByRole('button', { name: /^Jeg tager den/ })).not.toBeInTheDocument()
    expect(await (await card()).findByRole('link', { name: /tilbud/i })).toBeVisible()
    expect((await card()).queryByRole('button', { name: /samtale/ })).not.toBeInTheDocument()
    expect(line.server.state.circle.needs[0]!.state).toBe('ON_AGENDA')
  })

  it('lets the advisor answer what they have taken, and see to it themselves', async () => {
    const { user, line } = openApp('/overblik', { signedInAs: 'bente' })
    const help = within(await screen.findByRole('region', { name: 'Konflikter og supervision' }))
    await user.click(await help.findByRole('link', { name: /Under pres/ }))
    await screen.findAllByRole('article', { name: 'Under pres' })
    const card = () => within(screen.getAllByRole('article', { name: 'Under pres' })[0]!)
    await user.click(await card().findByRole('button', { name: /^Jeg tager den/ }))
    await user.click(await card().findByRole('button', { name: /^Besvar/ }))
    expect(card().getByRole('combobox', { name: /Hvem tager sig af det/ })).toHaveValue('Jeg gør det selv')
    await user.type(card().getByRole('textbox', { name: /Hvad gør vi/ }), 'Jeg ringer i aften')
    await user.click(card().getByRole('button', { name: /^Besvar/ }))
    expect(await card().findByText(/Bente .* tager sig af det/)).toBeVisible()
    expect(line.server.state.circle.needs[0]!.owner).toBeUndefined()
  })

  it('tells what has been decided about a need since', async () => {
    openApp('/overblik', {
      signedInAs: 'bente',
      before: ({ server: { state } }) => {
        Object.assign(state.circle.needs[0]!, {
          state: 'ANSWERED',
          ownerName: 'Anne Lind',
          steps: [
            { state: 'ANSWERED', at: '2026-11-23T09:00:00Z', by: 'Anne Lind', decision: 'Bente ringer.' },
          ],
        })
      },
    })
    const needs = within(await screen.findByRole('region', { name: 'Åbne behov' }))
    expect(await needs.findByText('Besluttet: Bente ringer. Anne Lind tager sig af det.')).toBeVisible()
  })

  it('lets the advisor take what a team asks for', async () => {
    const { user } = openApp('/overblik', { signedInAs: 'bente' })
    await user.click(await screen.findByRole('button', { name: /^Jeg tager den/ }))
    expect(await screen.findByText('Pårørendevejlederen tager sig af det')).toBeVisible()
  })

  it('arranges a time with those who take part', async () => {
    const { user, line, container } = openApp('/overblik', { signedInAs: 'bente' })
    await user.click(await screen.findByRole('button', { name: /^Aftal en tid/ }))
    fireEvent.change(screen.getByLabelText(/^Dag/), { target: { value: '2026-11-26' } })
    fireEvent.change(screen.getByLabelText(/^Kl\./), { target: { value: '09:00' } })
    expect(await screen.findByText('Tiden går ud over teamets plan')).toBeVisible()
    expect(screen.getByText(/besøg begynder for sent, i alt .*\d (t|min)\./)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Gem alligevel' })).toBeEnabled()
    fireEvent.change(screen.getByLabelText(/^Kl\./), { target: { value: '13:30' } })
    await user.click(screen.getByRole('combobox', { name: 'Hvem er med fra teamet?' }))
    await user.click(await screen.findByRole('option', { name: 'Anne Lind' }))
    expect(await axe(container)).toHaveNoViolations()
    await user.click(screen.getByRole('button', { name: /^Gem/ }))
    expect(await screen.findByText(/torsdag 26\. november kl\. 13\.30/)).toBeVisible()
    expect(line.server.state.asked.requests[0]?.appointed).toMatchObject({ minutes: 60, members: ['m01'] })
  })
})
