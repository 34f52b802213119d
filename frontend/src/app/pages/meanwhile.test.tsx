import { act, screen, within } from '@testing-library/react'
import type { QueryClient } from '@tanstack/react-query'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { tap } from '@/testing/tap'

const askAgain = (queries: QueryClient) => act(() => queries.invalidateQueries({ queryKey: ['relatives'] }))

type App = ReturnType<typeof openApp>

/** Another of the team takes a need a step on. */
function elsewhere(
  { line }: App,
  need: string,
  state: 'ON_AGENDA' | 'ANSWERED' | 'FOLLOWED_UP' | 'CLOSED',
  decision?: string,
) {
  const one = line.server.state.circle.needs.find(({ id }) => id === need)!
  one.state = state
  one.version += 1
  one.steps.push({
    state,
    at: '2026-11-24T08:00:00Z',
    by: 'Birgitte Skov',
    ...(decision ? { decision } : {}),
  })
}

describe('words about a need', () => {
  const writing = async () => {
    const app = openApp('/paaroerende', { signedInAs: 'anne' })
    const strain = () => within(screen.getByRole('article', { name: 'Under pres' }))
    await screen.findByRole('article', { name: 'Under pres' })
    await app.user.click(strain().getByRole('button', { name: /^Besvar/ }))
    await app.user.type(strain().getByRole('textbox', { name: /Hvad gør vi/ }), 'Pia ringer i aften')
    return { ...app, strain }
  }

  it('stay where they were written when another answers first, and can be copied or let go', async () => {
    const app = await writing()
    elsewhere(app, 'n1', 'ANSWERED', 'Peter kører forbi')
    await askAgain(app.queries)
    const alert = within(await app.strain().findByRole('alert'))
    expect(alert.getByText('Birgitte Skov har svaret imens: Peter kører forbi')).toBeVisible()
    expect(app.strain().getByRole('textbox', { name: /Hvad gør vi/ })).toHaveValue('Pia ringer i aften')
    expect(app.strain().queryByRole('button', { name: /^Besvar/ })).not.toBeInTheDocument()
    expect(await axe(app.container)).toHaveNoViolations()

    await app.user.click(alert.getByRole('button', { name: 'Kopiér det, jeg skrev' }))
    expect(await navigator.clipboard.readText()).toBe('Pia ringer i aften')
    await app.user.click(alert.getByRole('button', { name: 'Lad det, jeg skrev, ligge' }))
    expect(await app.strain().findByText('Besvaret')).toBeVisible()
    expect(app.strain().queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('stay when the need leaves the list', async () => {
    const app = await writing()
    elsewhere(app, 'n1', 'CLOSED', 'Alt er i orden')
    await askAgain(app.queries)
    expect(await app.strain().findByText('Behovet er afsluttet imens')).toBeVisible()
    expect(app.strain().getByRole('textbox', { name: /Hvad gør vi/ })).toHaveValue('Pia ringer i aften')
    await app.user.click(app.strain().getByRole('button', { name: 'Lad det, jeg skrev, ligge' }))
    expect(screen.queryByRole('article', { name: 'Under pres' })).not.toBeInTheDocument()
  })

  it.each(['has seen the need too', 'has put it on the agenda'])(
    'can be sent on when somebody only %s',
    async (what) => {
      const app = await writing()
      const one = app.line.server.state.circle.needs.find(({ id }) => id === 'n1')!
      if (what === 'has put it on the agenda') elsewhere(app, 'n1', 'ON_AGENDA')
      else one.version += 1
      await askAgain(app.queries)
      expect(app.strain().queryByRole('alert')).not.toBeInTheDocument()
      await app.user.click(app.strain().getByRole('combobox', { name: /Hvem tager sig af det/ }))
      await tap(app.user, 'option', 'Peter Holst')
      await app.user.click(app.strain().getByRole('button', { name: /^Besvar/ }))
      expect(await app.strain().findByText(/Peter Holst tager sig af det/)).toBeVisible()
    },
  )

  it('are asked for before the page is left', async () => {
    const { user, strain } = await writing()
    await tap(user, 'link', 'Møder')
    const dialog = await screen.findByRole('dialog', { name: 'Det, du har skrevet, er ikke gemt.' })
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(within(dialog).getByRole('button', { name: 'Skriv videre' }))
    expect(strain().getByRole('textbox', { name: /Hvad gør vi/ })).toHaveValue('Pia ringer i aften')
    await tap(user, 'link', 'Møder')
    await tap(user, 'button', 'Kassér det')
    expect(await screen.findByRole('heading', { level: 1, name: 'Møder' })).toBeVisible()
  })

  it('are asked for before the browser is closed', async () => {
    const { user, strain } = await writing()
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(closing()).toBe(true)
    await user.click(strain().getByRole('button', { name: 'Fortryd' }))
    expect(closing()).toBe(false)
  })
})

describe('words about an agreement', () => {
  it('stay when another says first that it did not hold', async () => {
    const { user, line } = openApp('/paaroerende/aftaler', { signedInAs: 'anne' })
    const running = within(await screen.findByRole('region', { name: 'Det gælder nu (1)' }))
    await user.click(running.getByRole('button', { name: /^Stop aftalen/ }))
    await user.type(running.getByRole('textbox', { name: 'Hvorfor?' }), 'Ib flytter')
    const one = line.server.state.helping.agreements.find(
      ({ state, endsSoon }) => state === 'AGREED' && !endsSoon,
    )!
    one.state = 'FAILED'
    one.version += 1
    one.steps.push({ state: 'FAILED', at: '2026-11-24T08:00:00Z', by: 'Birgitte Skov', reason: 'Ib er syg' })
    await user.click(running.getByRole('button', { name: 'Gem' }))
    expect(
      await running.findByText('Birgitte Skov har noteret imens, at aftalen ikke holdt: Ib er syg'),
    ).toBeVisible()
    expect(running.getByRole('textbox', { name: 'Hvorfor?' })).toHaveValue('Ib flytter')
    await user.click(running.getByRole('button', { name: 'Lad det, jeg skrev, ligge' }))
    expect(await screen.findByRole('heading', { name: 'Holdt ikke (2)' })).toBeVisible()
  })
})

describe('words about an offer', () => {
  it('stay when another goes on with it first', async () => {
    const { user, line, queries } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    const given = line.server.state.helping.given
    given.push({
      id: 'g1',
      version: 0,
      offer: 'bisidder',
      title: 'En bisidder med til mødet',
      citizen: 'b01',
      citizenName: 'Inger Bonde',
      relative: 'r1',
      relativeName: 'Karen Bonde',
      state: 'GIVEN',
      askNow: false,
      steps: [{ state: 'GIVEN', at: '2026-11-24T07:00:00Z', by: 'Anne Lind', fromRelative: false }],
    } as unknown as (typeof given)[number])
    await askAgain(queries)
    const card = within(await screen.findByRole('article', { name: 'En bisidder med til mødet' }))
    await user.click(card.getByRole('button', { name: /^Siger ja/ }))
    await user.type(card.getByRole('textbox', { name: /Et godt ord/ }), 'Glad for det')
    const one = given.find(({ id }) => id === 'g1')!
    one.state = 'DECLINED'
    one.version += 1
    one.steps.push({ state: 'DECLINED', at: '2026-11-24T08:00:00Z', by: 'Karen Bonde', fromRelative: true })
    await askAgain(queries)
    expect(await card.findByText('Karen Bonde er gået videre med det imens: Ikke nu')).toBeVisible()
    expect(card.getByRole('textbox', { name: /Et godt ord/ })).toHaveValue('Glad for det')
  })
})

describe('words about what a team asks for', () => {
  const closing = async () => {
    const app = openApp('/overblik', { signedInAs: 'bente' })
    const card = () => within(screen.getByRole('article', { name: 'Supervision' }))
    await app.user.click(await screen.findByRole('button', { name: /^Afslut/ }))
    await app.user.type(card().getByRole('textbox', { name: /Hvad kom der ud af det/ }), 'Talt med begge')
    const [request] = app.line.server.state.asked.requests
    const askedAgain = () => act(() => app.queries.invalidateQueries({ queryKey: ['advisor-requests'] }))
    return { ...app, card, request: request!, askedAgain }
  }

  it('stay when another advisor goes on with it first, and can be copied or let go', async () => {
    const { user, card, request, askedAgain, container } = await closing()
    Object.assign(request, { state: 'TAKEN', advisor: 'Karin Holm', version: 1 })
    await askedAgain()
    const alert = within(await card().findByRole('alert'))
    expect(alert.getByText('Karin Holm har taget den imens')).toBeVisible()
    expect(card().getByRole('textbox', { name: /Hvad kom der ud af det/ })).toHaveValue('Talt med begge')
    expect(card().queryByRole('button', { name: /^Afslut/ })).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()

    await user.click(alert.getByRole('button', { name: 'Kopiér det, jeg skrev' }))
    expect(await navigator.clipboard.readText()).toBe('Talt med begge')
    await user.click(alert.getByRole('button', { name: 'Lad det, jeg skrev, ligge' }))
    expect(await card().findByText('Pårørendevejlederen tager sig af det')).toBeVisible()
    expect(card().queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('stay when two answer at once and the server has heard the other first', async () => {
    const { user, card, request } = await closing()
    Object.assign(request, { state: 'CLOSED', advisor: 'Karin Holm', version: 1 })
    await user.click(card().getByRole('button', { name: /^Afslut/ }))
    expect(await card().findByText('Det er afsluttet eller trukket tilbage imens')).toBeVisible()
    expect(card().getByRole('textbox', { name: /Hvad kom der ud af det/ })).toHaveValue('Talt med begge')
    await user.click(card().getByRole('button', { name: 'Lad det, jeg skrev, ligge' }))
    expect(screen.queryByRole('article', { name: 'Supervision' })).not.toBeInTheDocument()
  })
})
