import { screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { tap } from '@/testing/tap'

const need = (name: string) => screen.findByRole('article', { name })

describe('what relatives need', () => {
  it('stands with sign and word, the worst first, and what is late is marked', async () => {
    const { user, container } = openApp('/paaroerende', { signedInAs: 'anne' })
    expect(await screen.findByText('3 åbne behov, 1 over tiden')).toBeVisible()
    const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    expect(titles.slice(0, 3)).toEqual(['Under pres', 'Aflastning', 'Nogen at tale med'])
    expect(screen.getByRole('article', { name: /Supervision/ })).toBeVisible()
    const strain = within(await need('Under pres'))
    expect(strain.getByText('Rød')).toBeVisible()
    expect(strain.getByText(/Over tiden: svar skulle være givet tirsdag 24. november/)).toBeVisible()
    expect(strain.getByText('Set af 2: Yusuf Demir, Peter Holst')).toBeVisible()
    expect(within(await need('Aflastning')).getByText(/Anne Lind tager sig af det/)).toBeVisible()
    expect(within(await need('Nogen at tale med')).getByText('Samtale uden navn')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    await user.click(screen.getByRole('radio', { name: 'Mine' }))
    expect(screen.getByRole('article', { name: 'Aflastning' })).toBeVisible()
    expect(screen.queryByRole('article', { name: 'Under pres' })).not.toBeInTheDocument()
    expect(screen.queryByRole('article', { name: 'Nogen at tale med' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Over tiden' }))
    expect(screen.getByRole('article', { name: 'Under pres' })).toBeVisible()
  })

  it('tells who asked for it themselves apart from who saw it', async () => {
    openApp('/paaroerende', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        const strain = state.circle.needs.find(({ kind }) => kind === 'STRAIN')
        Object.assign(strain!.signals[0]!, { by: 'Lone Abild', fromRelative: true })
      },
    })
    expect(within(await need('Under pres')).getByText(/^Bedt om af Lone Abild. Set af [^,]+$/)).toBeVisible()
  })

  it('tells who saw it, and keeps what was said in confidence', async () => {
    const { user, container } = openApp('/paaroerende', { signedInAs: 'anne' })
    const strain = within(await need('Under pres'))
    await user.click(strain.getByRole('button', { name: /^Vis hele forløbet/ }))
    expect(strain.getByText('Så træt ud i døren.')).toBeVisible()
    expect(strain.getByText(/Det kan kun den, der skrev det/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('is taken step by step to its end', async () => {
    const { user } = openApp('/paaroerende', { signedInAs: 'anne' })
    await need('Under pres')
    const strain = () => within(screen.getByRole('article', { name: 'Under pres' }))
    await user.click(strain().getByRole('button', { name: /^Besvar/ }))
    await user.click(strain().getByRole('button', { name: /^Besvar/ }))
    expect(strain().getByText('Skriv et par ord')).toBeVisible()
    expect(strain().getByText('Vælg en fra teamet')).toBeVisible()
    await user.type(strain().getByRole('textbox', { name: /Hvad gør vi/ }), 'Pia ringer i aften')
    await user.click(strain().getByRole('combobox', { name: /Hvem tager sig af det/ }))
    await tap(user, 'option', 'Peter Holst')
    await user.click(strain().getByRole('button', { name: /^Besvar/ }))
    expect(await strain().findByText(/Peter Holst tager sig af det/)).toBeVisible()
    expect(strain().getByText('Følges op tirsdag 1. december')).toBeVisible()
    expect(strain().getByText('Besvaret: Pia ringer i aften')).toBeVisible()
    expect(strain().getByText('Yusuf Demir: Så træt ud i døren.')).toBeVisible()
    await user.click(strain().getByRole('button', { name: /^Vis hele forløbet/ }))
    expect(strain().getByText('På dagsordenen')).toBeVisible()
    await user.click(strain().getByRole('button', { name: /^Skjul forløbet/ }))

    await user.click(strain().getByRole('button', { name: /^Følg op/ }))
    await user.type(strain().getByRole('textbox', { name: /Hvordan gik det/ }), 'Bedre')
    await user.click(strain().getByRole('button', { name: /^Følg op/ }))
    await user.click(await strain().findByRole('button', { name: /^Afslut/ }))
    await user.type(strain().getByRole('textbox', { name: /Hvad kom der ud af det/ }), 'Fast aftale')
    await user.click(strain().getByRole('button', { name: /^Afslut/ }))
    expect(await screen.findByText('2 åbne behov')).toBeVisible()
  })

  it('is taken up at the next meeting by itself, which the card names; what is green is put there', async () => {
    const { user } = openApp('/paaroerende', { signedInAs: 'anne' })
    const strain = within(await need('Under pres'))
    expect(await strain.findByText('Tages op i dag kl. 09.30')).toBeVisible()
    expect(strain.queryByRole('button', { name: /^Sæt på dagsordenen/ })).not.toBeInTheDocument()

    const talk = () => within(screen.getByRole('article', { name: 'Nogen at tale med' }))
    expect(talk().getByText('Ikke taget op')).toBeVisible()
    await user.click(talk().getByRole('button', { name: /^Sæt på dagsordenen/ }))
    expect(await talk().findByText('Tages op i dag kl. 09.30')).toBeVisible()
    expect(talk().queryByRole('button', { name: /^Sæt på dagsordenen/ })).not.toBeInTheDocument()
  })

  it('names a later meeting by its day, and says where none is in the calendar', async () => {
    const first = openApp('/paaroerende', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        state.meetings.all = state.meetings.all.filter(({ about }) => about.id !== 't1')
      },
    })
    expect(await within(await need('Under pres')).findByText('Tages op torsdag 26. november')).toBeVisible()
    first.unmount()

    openApp('/paaroerende', {
      signedInAs: 'anne',
      before: ({ server: { state } }) => {
        state.meetings.all = []
      },
    })
    const strain = within(await need('Under pres'))
    expect(await strain.findByText('Intet møde i kalenderen endnu')).toBeVisible()
    expect(strain.queryByRole('button', { name: /^Sæt på dagsordenen/ })).not.toBeInTheDocument()
  })

  it('asks once which meetings take all of it up', async () => {
    const { line } = openApp('/paaroerende', { signedInAs: 'anne' })
    await within(await need('Under pres')).findByText('Tages op i dag kl. 09.30')
    expect(line.calls.filter((call) => /needs?[\w/-]*meeting/.test(call))).toHaveLength(1)
  })

  it('is seen by a facilitator, who takes no step', async () => {
    openApp('/paaroerende', { signedInAs: 'freja' })
    await need('Under pres')
    expect(screen.queryByRole('button', { name: /^Sæt på dagsordenen/ })).not.toBeInTheDocument()
  })
})
