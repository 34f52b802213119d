import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { AgendaItem } from '@/api/types'
import { axe } from '@/testing/axe'
import { advisorMeets } from '@/testing/fake/advisorMeeting'
import { beginTriage } from '@/testing/meeting'
import { tap } from '@/testing/tap'

const begun = async () => {
  const app = await beginTriage()
  const first = () => app.line.server.state.meetings.all[0]!.agenda[0]!
  /** Another writes on the first item. */
  const elsewhere = (written: AgendaItem['written'], more: Partial<AgendaItem> = {}) => {
    const meeting = app.line.server.state.meetings.all[0]!
    meeting.agenda = meeting.agenda.map((item, index) =>
      index === 0
        ? { ...item, ...more, version: item.version + 5, written: { ...item.written, ...written } }
        : item,
    )
  }
  const note = () => screen.getByRole('textbox', { name: 'Hvad blev sagt?' })
  const decision = () => screen.getByRole('textbox', { name: 'Hvad aftaler vi?' })
  const say = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
  return { ...app, first, elsewhere, note, decision, say }
}

/** What is told of another who writes. */
const notice = async () => {
  const title = await screen.findByText(/skrevet her imens|afsluttet punktet imens/)
  return within(title.closest<HTMLElement>('[role="alert"]')!)
}

describe('a meeting that is on', () => {
  it('shows one item at a time, and the next one is a key away', async () => {
    const { user, container } = await begun()
    expect(screen.getByRole('heading', { level: 2, name: 'Under pres' })).toHaveFocus()
    expect(await axe(container)).toHaveNoViolations()
    await user.keyboard('n')
    expect(screen.getByRole('heading', { level: 2, name: /har nogen set noget/ })).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Punkt 3 af 3')).toBeVisible()
    await user.keyboard('p')
    await user.type(screen.getByRole('textbox', { name: 'Hvad blev sagt?' }), 'nnn')
    expect(screen.getByText('Punkt 2 af 3')).toBeVisible()
    // What is written is kept before the next meeting begins on a server of its own.
    expect(await screen.findByText('Gemt')).toBeVisible()
  })

  it('keeps what is written, settles, and goes on', async () => {
    const { user, line } = await begun()
    await user.type(screen.getByRole('textbox', { name: 'Hvad aftaler vi?' }), 'Vi ringer i aften')
    await tap(user, 'button', 'Besluttet')
    expect(await screen.findByText('Punkt 2 af 3')).toBeVisible()
    expect(line.server.state.meetings.all[0]?.agenda[0]).toMatchObject({
      written: { decision: 'Vi ringer i aften' },
      outcome: 'DECIDED',
    })
    await tap(user, 'button', 'Slut mødet')
    expect(screen.getByRole('group', { name: 'Slut mødet' })).toHaveTextContent(
      '2 punkter er ikke nået og kommer igen på næste møde.',
    )
    await tap(user, 'button', 'Slut nu')
    expect(await screen.findByText('Vi ringer i aften')).toBeVisible()
    expect(screen.getByText('Til stede: Anne Lind')).toBeVisible()
  })

  it('asks before a red need waits for the advisor, and tells when the advisor comes', async () => {
    const { user, line, container } = await begun()
    advisorMeets(line.server.state, '2026-12-10')
    await user.click(screen.getByRole('button', { name: 'Giv videre til vejlederen' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Giv et rødt behov videre?' }))
    expect(
      await dialog.findByText('Vejlederens næste møde med teamet er torsdag 10. december kl. 09.30.'),
    ).toBeVisible()
    expect(dialog.getByText(/ring også .* i dag/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    expect(line.server.state.meetings.all[0]!.agenda[0]!.outcome).toBe('OPEN')
    await user.click(dialog.getByRole('button', { name: 'Giv videre, vi ringer i dag' }))
    await waitFor(() => expect(line.server.state.meetings.all[0]!.agenda[0]!.outcome).toBe('HANDED_ON'))
    await user.click(screen.getByRole('button', { name: 'Forrige' }))
    expect(await screen.findByText(/Vejlederens næste møde med teamet: torsdag 10. december/)).toBeVisible()
  })

  it('answers a relative’s need with an offer without leaving', async () => {
    const { user, line } = await begun()
    await tap(user, 'button', 'Find tilbud')
    const dialog = await screen.findByRole('dialog', { name: 'Find tilbud' })
    const [give] = await within(dialog).findAllByRole('button', { name: /^Tilbyd: / })
    expect(await axe(dialog)).toHaveNoViolations()
    await user.click(give!)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const [given] = line.server.state.helping.given
    expect(given?.need).toBe('n1')
    expect(screen.getByRole('textbox', { name: 'Hvad aftaler vi?' })).toHaveValue(`Tilbud: ${given?.title}`)
    expect(screen.getByText('Punkt 1 af 3')).toBeVisible()
    expect(await screen.findByText('Gemt')).toBeVisible()
  })

  it('is not overtaken by an older answer that was still on its way', async () => {
    const { line, queries } = await begun()
    const decision = () => screen.getByRole('textbox', { name: 'Hvad aftaler vi?' })
    let arrive = () => undefined as unknown
    const onItsWay = new Promise<void>((resolve) => (arrive = resolve))
    const fetchNow = globalThis.fetch
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init)
      const answer = await fetchNow(request)
      if (request.method === 'GET' && request.url.endsWith('/meetings/t1')) await onItsWay
      return answer
    }
    void queries.invalidateQueries({ queryKey: ['meetings'] })
    await waitFor(() => expect(queries.isFetching()).toBeGreaterThan(0))
    fireEvent.change(decision(), { target: { value: 'Vi ringer' } })
    await waitFor(() =>
      expect(line.server.state.meetings.all[0]?.agenda[0]?.written.decision).toBe('Vi ringer'),
    )
    expect(await screen.findByText('Gemt')).toBeVisible()
    arrive()
    await waitFor(() => expect(queries.isFetching()).toBe(0))
    expect(decision()).toHaveValue('Vi ringer')
  })

  it('is settled with what was just being kept', async () => {
    const { user, line } = await begun()
    let arrive = () => undefined as unknown
    const onItsWay = new Promise<void>((resolve) => (arrive = resolve))
    const fetchNow = globalThis.fetch
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init)
      const answer = await fetchNow(request)
      if (request.method === 'PUT') await onItsWay
      return answer
    }
    fireEvent.change(screen.getByRole('textbox', { name: 'Hvad aftaler vi?' }), {
      target: { value: 'Vi ringer' },
    })
    await waitFor(() => expect(line.calls.some((call) => call.startsWith('PUT'))).toBe(true))
    await tap(user, 'button', 'Besluttet')
    arrive()
    expect(await screen.findByText('Punkt 2 af 3')).toBeVisible()
  })
})

describe('two at the same item', () => {
  it('are joined where each has written in a field of their own', async () => {
    const { first, elsewhere, note, decision, say } = await begun()
    elsewhere({ decision: 'Peter ringer' })
    say(note(), 'Hun sover ikke')
    await waitFor(() => expect(first().written).toEqual({ note: 'Hun sover ikke', decision: 'Peter ringer' }))
    expect(await screen.findByText('Gemt')).toBeVisible()
    expect(decision()).toHaveValue('Peter ringer')
    expect(screen.queryByText(/har skrevet her imens/)).not.toBeInTheDocument()
  })

  it('see both where both have written in one field, and can keep both', async () => {
    const { user, first, elsewhere, note, say, container } = await begun()
    elsewhere({ note: 'Peters ord' })
    say(note(), 'Mine ord')
    const alert = await notice()
    expect(alert.getByText('En anden har skrevet her imens: Hvad blev sagt?')).toBeVisible()
    expect(alert.getByText('Peters ord')).toBeVisible()
    expect(note()).toHaveValue('Mine ord')
    expect(await axe(container)).toHaveNoViolations()
    await user.click(alert.getByRole('button', { name: 'Behold begge' }))
    await waitFor(() => expect(first().written.note).toBe('Peters ord\nMine ord'))
  })

  it.each([
    ['Behold mit', 'Mine ord'],
    ['Tag den andens', 'Peters ord'],
  ])('choose between the two: %s', async (choice, stands) => {
    const { user, first, elsewhere, note, say } = await begun()
    elsewhere({ note: 'Peters ord' })
    say(note(), 'Mine ord')
    await user.click((await notice()).getByRole('button', { name: choice }))
    expect(await screen.findByText('Gemt')).toBeVisible()
    expect(first().written.note).toBe(stands)
    expect(note()).toHaveValue(stands)
  })

  it('are told when their words were replaced, and can bring them back', async () => {
    const { user, queries, first, elsewhere, note, say } = await begun()
    say(note(), 'Mine ord')
    await waitFor(() => expect(first().written.note).toBe('Mine ord'))
    expect(await screen.findByText('Gemt')).toBeVisible()
    elsewhere({ note: 'Peters ord' })
    await act(() => queries.invalidateQueries({ queryKey: ['meetings'] }))
    expect(await screen.findByText(/^En anden har rettet det, du skrev/)).toBeVisible()
    expect(screen.getByText('Mine ord')).toBeVisible()
    await tap(user, 'button', 'Sæt mit ind igen')
    await waitFor(() => expect(first().written.note).toBe('Peters ord\nMine ord'))
    await waitFor(() => expect(screen.queryByText(/^En anden har rettet/)).not.toBeInTheDocument())
  })

  it('are told when the item was settled meanwhile, and keep what they would have decided', async () => {
    const { user, first, elsewhere, decision, say, container } = await begun()
    elsewhere({ decision: 'Peter ringer' }, { outcome: 'DECIDED', settledBy: 'Peter Holst' })
    say(decision(), 'Vi kører forbi')
    const alert = await notice()
    expect(alert.getByText('Peter Holst har afsluttet punktet imens: Besluttet')).toBeVisible()
    expect(alert.getByText('Aftalt: Peter ringer')).toBeVisible()
    expect(alert.getByText('Vi kører forbi')).toBeVisible()
    expect(screen.queryByText(/feltet er tømt/)).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
    await user.click(alert.getByRole('button', { name: 'Skriv det under Hvad blev sagt?' }))
    await waitFor(() => expect(first().written).toEqual({ note: 'Vi kører forbi', decision: 'Peter ringer' }))
    await waitFor(() => expect(decision()).toHaveValue('Peter ringer'))
  })
})

describe('an item that was settled by mistake', () => {
  it.each([
    ['Næste gang', []],
    ['Giv videre til vejlederen', ['Giv videre, vi ringer i dag']],
  ])('is opened again after: %s', async (mistake, asked) => {
    const { user, first, decision } = await begun()
    for (const press of [mistake, ...asked]) await tap(user, 'button', press)
    await screen.findByText('Punkt 2 af 3')
    await tap(user, 'button', 'Forrige')
    expect(decision()).toBeDisabled()
    await tap(user, 'button', 'Åbn punktet igen')
    await waitFor(() => expect(decision()).toBeEnabled())
    expect(first().outcome).toBe('OPEN')
  })

  it('says where a decision about a need is mended instead', async () => {
    const { user, decision, say } = await begun()
    say(decision(), 'Vi ringer')
    await tap(user, 'button', 'Besluttet')
    await screen.findByText('Punkt 2 af 3')
    await tap(user, 'button', 'Forrige')
    expect(screen.getByText(/Det står nu på behovet/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Åbn punktet igen' })).not.toBeInTheDocument()
  })
})

describe('the end of a meeting', () => {
  it('names the decision that lacks who and when, and leads there', async () => {
    const { user, first, decision, say, container } = await begun()
    say(decision(), 'Vi ringer')
    await waitFor(() => expect(first().written.decision).toBe('Vi ringer'))
    await tap(user, 'button', 'Næste')
    await tap(user, 'button', 'Slut mødet')
    expect(screen.getByText(/Slutter I nu, gælder beslutningen ikke/)).toBeVisible()
    expect(screen.getByText('2 punkter er ikke nået og kommer igen på næste møde.')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    await tap(user, 'button', 'Gå til Under pres, Karen Bonde')
    expect(screen.getByText('Punkt 1 af 3')).toBeVisible()
    await tap(user, 'button', 'Slut mødet')
    await tap(user, 'button', 'Slut nu')
    expect(await screen.findByText('Kommer igen på næste møde')).toBeVisible()
  })
})
