import { screen, waitFor, within } from '@testing-library/react'
import { axe } from '@/testing/axe'
import { allVisits, headOf, heads, rowOf, showBoard, tuesday, visit } from '@/testing/board'

type User = Awaited<ReturnType<typeof showBoard>>['user']

async function publish(user: User) {
  await user.click(screen.getByRole('button', { name: 'Offentliggør' }))
  const dialog = await screen.findByRole('dialog', { name: 'Offentliggør tirsdag 24. november' })
  const button = within(dialog).getByRole('button', { name: 'Offentliggør' })
  await waitFor(() => expect(button).toBeEnabled())
  await user.click(button)
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
}

async function callInSick(user: User, name: string) {
  await user.click(headOf(name))
  await user.click(await screen.findByRole('menuitem', { name: `${name} er syg i dag …` }))
  const dialog = await screen.findByRole('dialog', { name: `Er ${name} syg i dag?` })
  await user.click(within(dialog).getByRole('button', { name: 'Meld syg' }))
}

describe('publishing', () => {
  it('first shows what changes for whom', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByRole('button', { name: 'Offentliggør' }))
    const dialog = await screen.findByRole('dialog', { name: 'Offentliggør tirsdag 24. november' })
    expect(dialog).toHaveTextContent('3 besøg har ingen plads endnu.')
    await waitFor(() => expect(dialog).toHaveTextContent(/Anne Lind \d+ ændringer/))
    expect(dialog).toHaveTextContent(/Aase Skou .*07\.05/)
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(within(dialog).getByRole('button', { name: 'Offentliggør' }))
    expect(await screen.findByText('Dagen er offentliggjort.')).toBeInTheDocument()
    expect(await screen.findByText('Offentliggjort')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Offentliggør ændringer' })).toBeInTheDocument()
  })
})

describe('publishing a plan that is not as it should be', () => {
  it('tells how many rules break, who comes late and who is left out, the first by name and time', async () => {
    const { user, line, queries } = await showBoard()
    const day = line.server.state.days.get(tuesday)!
    const late = day.routes.flatMap((route) => route.seats.slice(1, 2)).slice(0, 5)
    for (const { visit } of late) {
      const asked = day.visits.get(visit)!
      asked.earliest = 300
      asked.latest = 310
      asked.strict = true
    }
    await queries.invalidateQueries()
    await user.click(screen.getByRole('button', { name: 'Offentliggør' }))
    const dialog = await screen.findByRole('dialog', { name: 'Offentliggør tirsdag 24. november' })

    const told = (title: RegExp) => {
      const list = within(dialog).getByText(title).closest('[role="alert"]')!
      return within(list as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => item.textContent)
    }
    const broken = told(/^Regler brydes \d+ steder\.$/)
    expect(broken).toHaveLength(4)
    expect(broken[0]).toMatch(/^Kl\. \d\d\.\d\d: Skal begynde senest 05\.10/)
    expect(broken[3]).toMatch(/^og \d+ mere$/)
    const many = Number(/\d+/.exec(broken[3] ?? '')?.[0])
    await user.click(within(dialog).getAllByRole('button', { name: /^og \d+ mere$/ })[0]!)
    expect(told(/^Regler brydes \d+ steder\.$/)).toHaveLength(3 + many)
    const tooLate = told(/^\d+ besøg begynder for sent\.$/)
    expect(tooLate[0]).toMatch(/^.+ kl\. \d\d\.\d\d, .+ for sent \(.+\)$/)
    expect(told(/^3 besøg har ingen plads endnu\.$/)).toHaveLength(3)
    expect(await axe(dialog)).toHaveNoViolations()
  })
})

describe('publishing a day on which nothing is placed', () => {
  it('warns, and is done all the same only on purpose', async () => {
    const { user, line, queries } = await showBoard()
    for (const route of line.server.state.days.get(tuesday)!.routes) route.seats = []
    await queries.invalidateQueries()
    await user.click(screen.getByRole('button', { name: 'Offentliggør' }))
    const dialog = await screen.findByRole('dialog', { name: 'Offentliggør tirsdag 24. november' })
    expect(await within(dialog).findByText(/^Ingen besøg er lagt på en rute endnu/)).toBeVisible()
    expect(within(dialog).getByRole('button', { name: 'Offentliggør alligevel' })).toBeVisible()
    expect(within(dialog).queryByRole('button', { name: 'Offentliggør' })).not.toBeInTheDocument()
  })
})

describe('sickness', () => {
  it('on a draft leaves the visits to be shared out', async () => {
    const { user } = await showBoard()
    await callInSick(user, 'Ida Skov')
    expect(
      await screen.findByText(/^Ida Skov er meldt syg\. 4 besøg mangler en plads\.$/),
    ).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: '7 ikke placeret' })).toBeInTheDocument())
    expect(heads().some((head) => head.textContent.startsWith('Ida Skov'))).toBe(false)
  })

  it('on a published day brings a proposal, of which one takes some', async () => {
    const { user, line } = await showBoard()
    await publish(user)
    await callInSick(user, 'Ida Skov')
    const proposals = await screen.findByRole('list', { name: 'Forslag' })
    const changes = within(proposals).getByRole('list', { name: 'Ida Skov er syg' })
    const boxes = within(changes).getAllByRole('checkbox')
    expect(boxes.every((box) => (box as HTMLInputElement).checked)).toBe(true)
    expect(within(proposals).getByRole('button', { name: 'Godkend alle' })).toBeEnabled()
    await user.click(boxes[0]!)
    const left = boxes.length - 1
    await user.click(
      within(proposals).getByRole('button', {
        name: left === 1 ? 'Godkend den valgte' : `Godkend de ${left} valgte`,
      }),
    )
    await waitFor(() => expect(line.server.state.days.get(tuesday)?.proposals[0]?.state).toBe('ACCEPTED'))
    await waitFor(() =>
      expect(screen.getByRole('list', { name: 'Forslag' })).toHaveTextContent('Ida Skov er syg (godkendt)'),
    )
  })

  it('is reported from the top of the board too, and asks who', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByRole('button', { name: 'Mere' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Meld en syg …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Hvem er syg i dag?' })
    await user.click(within(dialog).getByRole('button', { name: 'Meld syg' }))
    expect(within(dialog).getByText('Vælg, hvem der er syg.')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('combobox', { name: 'Medarbejder' }))
    await user.click(await screen.findByRole('option', { name: 'Ida Skov' }))
    await user.click(within(dialog).getByRole('button', { name: 'Meld syg' }))
    expect(await screen.findByText(/^Ida Skov er meldt syg\./)).toBeInTheDocument()
  })

  it('says so when the plan has changed before the proposal is answered', async () => {
    const { user, line } = await showBoard()
    await publish(user)
    await callInSick(user, 'Ida Skov')
    const proposals = await screen.findByRole('list', { name: 'Forslag' })
    const day = line.server.state.days.get(tuesday)!
    day.version += 1
    await user.click(within(proposals).getByRole('button', { name: 'Godkend alle' }))
    expect(await screen.findByText('Planen er ændret af en anden imens')).toBeInTheDocument()
    expect(proposals).toHaveTextContent('Jeres svar kunne ikke gemmes. Du ser nu den nye plan.')
    await waitFor(() => expect(proposals).toHaveTextContent('Ida Skov er syg (planen er ændret siden)'))
    expect(day.proposals[0]?.state).toBe('OPEN')
  })

  it('proposals can be left, all of them', async () => {
    const { user, line } = await showBoard()
    await publish(user)
    await callInSick(user, 'Ida Skov')
    const proposals = await screen.findByRole('list', { name: 'Forslag' })
    await user.click(within(proposals).getByRole('button', { name: 'Afvis alle' }))
    await waitFor(() => expect(line.server.state.days.get(tuesday)?.proposals[0]?.state).toBe('REJECTED'))
  })
})

describe('who is at work after all', () => {
  it('is on the board again, and the proposal that shared out their visits is gone', async () => {
    const { user } = await showBoard()
    await publish(user)
    await callInSick(user, 'Ida Skov')
    const away = await screen.findByRole('group', { name: 'Fraværende i dag' })
    expect(away).toHaveTextContent('Ida Skov er meldt fraværende.')
    expect(await axe(away)).toHaveNoViolations()

    await user.click(within(away).getByRole('button', { name: 'Ida Skov er på arbejde alligevel' }))
    expect(await screen.findByText(/^Ida Skov er på arbejde igen/)).toBeInTheDocument()
    await waitFor(() =>
      expect(screen.queryByRole('group', { name: 'Fraværende i dag' })).not.toBeInTheDocument(),
    )
    expect(rowOf('Ida Skov')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Godkend alle' })).not.toBeInTheDocument()
  })
})

describe('a visit more', () => {
  it('is added with its reason, and says what is missing', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByRole('button', { name: 'Tilføj besøg' }))
    const dialog = await screen.findByRole('dialog', { name: 'Tilføj et besøg i dag' })
    await user.click(within(dialog).getByRole('button', { name: 'Tilføj' }))
    expect(within(dialog).getAllByText('Udfyld feltet.').length).toBeGreaterThan(2)
    expect(within(dialog).getByText('Skriv hvorfor.')).toBeInTheDocument()
    expect(await axe(dialog)).toHaveNoViolations()

    await user.click(within(dialog).getByRole('combobox', { name: 'Borger' }))
    await user.click(await screen.findByRole('option', { name: 'Zehra Dalgaard' }))
    await user.click(within(dialog).getByRole('combobox', { name: 'Opgave' }))
    await user.click(await screen.findByRole('option', { name: 'Sårpleje' }))
    await user.type(within(dialog).getByLabelText(/Tidligst kl\./), '10:00')
    await user.type(within(dialog).getByLabelText(/Senest kl\./), '12:00')
    await user.type(within(dialog).getByRole('textbox', { name: /Hvorfor/ }), 'Rift på benet')
    await user.click(within(dialog).getByRole('button', { name: 'Tilføj' }))
    expect(await screen.findByText('Besøget er tilføjet.')).toBeInTheDocument()
    await waitFor(() =>
      expect(screen.getByRole('list', { name: 'Ikke placeret' })).toHaveTextContent(
        /Zehra Dalgaard.*Sårpleje, 30 min/,
      ),
    )
  })
})

describe('help that is other today', () => {
  it('is declined by the citizen, with a reason, and leaves the plan', async () => {
    const { user } = await showBoard()
    await user.click(visit(/^Zehra Dalgaard, Bad/))
    await user.click(screen.getByRole('button', { name: 'Ændr hjælpen i dag …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Hjælpen i dag: Zehra Dalgaard' })
    await user.click(within(dialog).getByRole('checkbox', { name: 'Borgeren ønsker ikke besøget i dag' }))
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }))
    expect(within(dialog).getByText('Skriv hvorfor.')).toBeInTheDocument()
    await user.type(within(dialog).getByRole('textbox', { name: /Hvorfor/ }), 'Får besøg af sin søn')
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }))
    await waitFor(() => expect(allVisits(/^Zehra Dalgaard, Bad/)).toEqual([]))
  })
})
