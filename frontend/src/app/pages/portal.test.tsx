import { act, screen, waitFor, within } from '@testing-library/react'
import { axe } from '@/testing/axe'
import { openApp } from '@/testing/app'
import type { Line } from '@/testing/browser'

const entered = (line: Line) => {
  line.server.state.portal.entered = true
}

describe('coming in to one’s own page', () => {
  it('goes by the code from the paper, and tells when it does not work', async () => {
    const { user, container } = openApp('/din-side')
    const code = await screen.findByLabelText(/Kode/)
    expect(await axe(container)).toHaveNoViolations()
    await user.type(code, 'FORKERT')
    await user.click(screen.getByRole('button', { name: 'Gå ind' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Linket eller koden virker ikke')

    await user.clear(code)
    await user.type(code, 'GODKODE12345')
    await user.click(screen.getByRole('button', { name: 'Gå ind' }))
    expect(await screen.findByRole('heading', { name: 'Overblik', level: 1 })).toBeVisible()
  })

  it('uses a link’s key only when somebody taps, and takes it out of the address', async () => {
    const { user, line, router } = openApp('/din-side#GODKODE12345')
    const [go] = await screen.findAllByRole('button', { name: 'Gå ind' })
    expect(line.calls.filter((call) => call.startsWith('POST'))).toEqual([])
    await user.click(go!)
    expect(await screen.findByRole('heading', { name: 'Overblik', level: 1 })).toBeVisible()
    await waitFor(() => expect(router.state.location.hash).toBe(''))
  })

  it('says the same to everybody who asks for a new link', async () => {
    const { user } = openApp('/din-side')
    await user.type(await screen.findByLabelText(/Din mail/), 'hvem@example.org')
    await user.click(screen.getByRole('button', { name: 'Send mig et link' }))
    expect(await screen.findByText(/Hvis teamet kender din mail/)).toBeVisible()
  })
})

describe('one’s own page', () => {
  it('shows coming visits, whom to ask, and lets choose between citizens', async () => {
    const { user, container } = openApp('/din-side', { before: entered })
    const visits = within(await screen.findByRole('region', { name: 'Kommende besøg' }))
    expect(visits.getByText('Leila')).toBeVisible()
    expect(visits.getByText('17.15')).toBeVisible()
    expect(screen.getByRole('link', { name: /Ring til teamet/ })).toHaveAttribute('href', 'tel:01200010')
    const agreements = within(screen.getByRole('region', { name: 'Aftaler' }))
    expect(agreements.getByText('Dig').closest('li')).toHaveTextContent('Dig: gåtur, næste gang')
    expect(agreements.getByText(/Vander blomster/)).toBeVisible()
    const minutes = within(screen.getByRole('region', { name: 'Referater' }))
    expect(minutes.getByText(/Vi ringer hver fredag/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    await user.selectOptions(screen.getByLabelText('Hvem vil du se?'), 'b02')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Kommende besøg' })).toBeNull())
    for (const name of ['Aftaler', 'Tilbud til dig', 'Referater'])
      expect(screen.queryByRole('region', { name })).toBeNull()
  })

  it('says that an offer is on right now, and until when', async () => {
    openApp('/din-side', {
      before: (line) => {
        entered(line)
        line.server.state.portal.offers[0]!.onUntil = '2026-11-24T22:00:00Z'
      },
    })
    expect(await screen.findByText('I gang nu, til kl. 23.00')).toBeVisible()
  })

  it('lands where something new waits, and tells of what waits with another', async () => {
    const { user, line } = openApp('/din-side', {
      before: (line) => {
        entered(line)
        line.server.state.portal.citizens = ['b02', 'b01']
      },
    })
    expect(await screen.findByLabelText('Hvem vil du se?')).toHaveValue('b01')
    await user.selectOptions(screen.getByLabelText('Hvem vil du se?'), 'b02')
    await user.click(await screen.findByRole('button', { name: 'Der er nyt om Aase Abild' }))
    expect(screen.getByLabelText('Hvem vil du se?')).toHaveValue('b01')

    await user.click(screen.getByRole('link', { name: 'Kontaktbog' }))
    await waitFor(() => expect(line.server.state.portal.book[1]?.readBy).toBe('Lone Abild'))
    expect(screen.getByLabelText('Hvem vil du se?')).toHaveValue('b01')
  })

  it.each([
    ['da', 'Vi ringer mandag 30. november mellem 20.00 og 21.15'],
    ['en', 'We ring you Monday 30 November between 20:00 and 21:15'],
    ['tr', 'Sizi arayacağız: 30 Kasım Pazartesi, 20:00–21:15 arasında'],
  ] as const)(
    'tells in %s when the team rings, though nobody lets one see anything',
    async (language, words) => {
      openApp('/din-side', {
        before: (line) => {
          entered(line)
          Object.assign(line.server.state.portal, { citizens: [], reading: { language, largeText: false } })
        },
      })
      expect(
        await screen.findByText((_, shown) => shown?.tagName === 'LI' && shown.textContent === words),
      ).toBeVisible()
    },
  )

  it('takes back that there is no connection once there is', async () => {
    const { user, line } = openApp('/din-side/hjaelp', { before: entered })
    await user.selectOptions(await screen.findByLabelText('Hvad handler det om?'), 'Råd her og nu')
    line.cut()
    await user.click(screen.getByRole('button', { name: 'Send til teamet' }))
    expect(await screen.findAllByText(/Der er ingen forbindelse lige nu/)).not.toHaveLength(0)
    line.mend()
    act(() => void dispatchEvent(new Event('online')))
    await waitFor(() => expect(screen.queryByText(/Der er ingen forbindelse lige nu/)).toBeNull())
    expect(line.server.state.portal.wishes).toEqual([])
  })

  it('says yes to an offer, and not now', async () => {
    const { user, line, container } = openApp('/din-side', { before: entered })
    await user.click(await screen.findByRole('button', { name: 'Ja tak, det vil jeg gerne' }))
    expect(await screen.findByText(/Du har sagt ja/)).toBeVisible()
    expect(line.server.state.portal.offers[0]?.state).toBe('ACCEPTED')
    expect(screen.getByText('Leila er hjemme imens.')).toBeVisible()
    expect(screen.getByText('Det er ikke på plads endnu. Vi arbejder på det.')).toBeVisible()
    expect(screen.queryByText(/sørger teamet for det/)).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Ikke lige nu' }))
    await user.type(screen.getByLabelText('Vil du sige mere?'), 'Jeg rejser i morgen')
    expect(await axe(container)).toHaveNoViolations()
    await user.click(screen.getByRole('button', { name: 'Sig nej for nu' }))
    expect(await screen.findByText('Der er ingen tilbud lige nu.')).toBeVisible()
  })

  it('asks one who has tried an offer whether they come no more', async () => {
    const { user, line } = openApp('/din-side', {
      before: (line) => {
        entered(line)
        Object.assign(line.server.state.portal.offers[0]!, { state: 'TRIED' })
      },
    })
    expect(await screen.findByText('Du har prøvet det.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ikke lige nu' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Jeg kommer ikke mere' }))
    await user.click(screen.getByRole('button', { name: 'Sig det til teamet' }))
    await waitFor(() => expect(line.server.state.portal.offers).toEqual([]))
  })

  it.each([
    [[], 'Skal nogen være hjemme imens, så sig det til teamet, når du kender tiden.'],
    [
      [{ date: '2026-11-26', from: '09:50', to: '11:40', state: 'NOBODY_YET' as const, who: [] }],
      'Det er ikke lykkedes endnu. Ring til teamet på 01 20 00 10, før du tager af sted.',
    ],
    [
      [{ date: '2026-11-26', from: '09:50', to: '11:40', state: 'COVERED' as const, who: [] }],
      'Ja, der er nogen hjemme imens.',
    ],
  ])('tells only what is so about who is at home meanwhile', async (covers, words) => {
    openApp('/din-side', {
      before: (line) => {
        entered(line)
        Object.assign(line.server.state.portal.offers[0]!, { state: 'ACCEPTED', covers })
      },
    })
    expect(await screen.findByText(words)).toBeVisible()
  })

  it('tells where the team has changed an offer meanwhile', async () => {
    const { user, line } = openApp('/din-side', { before: entered })
    const yes = await screen.findByRole('button', { name: 'Ja tak, det vil jeg gerne' })
    line.server.state.portal.offers[0]!.version = 7
    await user.click(yes)
    expect(await screen.findByText(/Teamet har ændret noget imens/)).toBeVisible()
  })

  it('has nothing but the telephone where nobody lets one see anything', async () => {
    openApp('/din-side', {
      before: (line) => {
        entered(line)
        line.server.state.portal.citizens = []
      },
    })
    expect(await screen.findByText('Der er ikke noget at vise lige nu')).toBeVisible()
    expect(screen.getByRole('link', { name: /Ring til teamet/ })).toBeVisible()
  })

  it('lets one ask for what one needs oneself, and for what is kept, where nobody lets one see anything', async () => {
    const { user, line, container } = openApp('/din-side/hjaelp', {
      before: (line) => {
        entered(line)
        line.server.state.portal.citizens = []
      },
    })
    expect(await screen.findByText(/Hvad har du selv brug for/)).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Hvad handler det om?'), 'Råd her og nu')
    await user.click(screen.getByRole('button', { name: 'Send til teamet' }))
    expect(await screen.findByText(/Teamet har fået besked nu/)).toBeVisible()
    expect(screen.getByText(/Råd her og nu/, { selector: 'strong' })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    await user.click(screen.getByRole('link', { name: 'Om dig' }))
    await user.click(await screen.findByRole('button', { name: 'Bed om at se det' }))
    expect(await screen.findByText(/Teamet har fået det/)).toBeVisible()
    expect(line.server.state.portal.wishes).toHaveLength(2)
    expect(container.querySelector('main')).not.toHaveTextContent('Abild')
  })

  it('asks all the same where the citizen changes their mind while one writes', async () => {
    const { user, line } = openApp('/din-side/hjaelp', { before: entered })
    const send = await screen.findByRole('button', { name: 'Send til teamet' })
    await user.selectOptions(screen.getByLabelText('Hvad handler det om?'), 'Råd her og nu')
    line.server.state.portal.citizens = []
    await user.click(send)
    await waitFor(() => expect(line.server.state.portal.wishes).toHaveLength(1))
  })

  it('keeps what one was writing when the contact book closes', async () => {
    const { user, line, container } = openApp('/din-side/kontaktbog', { before: entered })
    await user.type(await screen.findByLabelText('Din besked'), 'Mor spiser så lidt')
    line.server.state.portal.citizens = []
    await user.click(screen.getByRole('button', { name: 'Send' }))

    expect(await screen.findByText('Din besked kan ikke sendes til kontaktbogen nu')).toBeVisible()
    expect(screen.getByLabelText('Det, du skrev')).toHaveValue('Mor spiser så lidt')
    await waitFor(() => expect(screen.getByText('Der er ikke noget at vise lige nu')).toBeVisible())
    expect(container.querySelector('main')).not.toHaveTextContent('Abild')
    expect(screen.queryByText('Nej, hun var frisk.')).toBeNull()
    expect(await axe(container)).toHaveNoViolations()
    await user.click(screen.getByRole('button', { name: 'Kopiér teksten' }))
    expect(await navigator.clipboard.readText()).toBe('Mor spiser så lidt')

    await user.click(screen.getByRole('button', { name: 'Slet teksten' }))
    expect(screen.queryByLabelText('Det, du skrev')).toBeNull()
  })

  it('never carries what was written about one citizen over to another', async () => {
    const { user, line } = openApp('/din-side/kontaktbog', { before: entered })
    await user.type(await screen.findByLabelText('Din besked'), 'Om Aase alene')
    line.server.state.portal.citizens = ['b02']
    await user.click(screen.getByRole('button', { name: 'Send' }))

    expect(await screen.findByLabelText('Det, du skrev')).toHaveValue('Om Aase alene')
    expect(await screen.findByLabelText('Din besked')).toHaveValue('')
  })

  it('writes in the contact book both ways, and what is seen is read', async () => {
    const { user, line, container } = openApp('/din-side/kontaktbog', { before: entered })
    expect(await screen.findByText('Nej, hun var frisk.')).toBeVisible()
    await waitFor(() => expect(line.server.state.portal.book[1]?.readBy).toBe('Lone Abild'))
    expect(await axe(container)).toHaveNoViolations()
    await user.type(screen.getByLabelText('Din besked'), 'Tak for beskeden')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByText('Tak for beskeden')).toBeVisible()
    expect(screen.getAllByText('Ikke læst endnu').length).toBeGreaterThan(0)
  })

  it('tells what to do where the contact book is closed', async () => {
    openApp('/din-side/kontaktbog', {
      before: (line) => {
        entered(line)
        line.server.state.portal.bookOpen = false
      },
    })
    expect(await screen.findByText(/er ikke åbnet for dig.*ring til teamet/)).toBeVisible()
  })

  it('asks for help today and answers how it went', async () => {
    const { user, container } = openApp('/din-side/hjaelp', { before: entered })
    const pulse = within(await screen.findByRole('region', { name: 'Hvordan gik det?' }))
    await user.click(pulse.getByRole('button', { name: 'Svar' }))
    expect(pulse.getByText('Svar på begge spørgsmål')).toBeVisible()
    const [heard, helped] = pulse.getAllByRole('radiogroup')
    await user.click(within(heard!).getByRole('radio', { name: 'Ja' }))
    await user.click(within(helped!).getByRole('radio', { name: 'Delvist' }))
    await user.click(pulse.getByRole('button', { name: 'Svar' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Hvordan gik det?' })).toBeNull())
    expect(screen.getByText('Tak for dit svar')).toBeVisible()

    await user.selectOptions(screen.getByLabelText('Hvad handler det om?'), 'Råd her og nu')
    expect(screen.getByRole('radio', { name: 'I dag' })).toBeChecked()
    expect(screen.getByRole('link', { name: '01 20 00 10' })).toHaveAttribute('href', 'tel:01200010')
    await user.click(screen.getByRole('button', { name: 'Send til teamet' }))
    const sent = await screen.findByText('Teamet har fået besked nu.')
    expect(sent.parentElement).toHaveTextContent(
      'Er der fare for liv, så ring 112. Haster det, så ring til teamet: 01 20 00 10',
    )
    expect(screen.getByText(/Råd her og nu/, { selector: 'strong' })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('sends nothing before it is chosen what it is about and how urgent it is', async () => {
    const { user, line, container } = openApp('/din-side/hjaelp', { before: entered })
    await user.click(await screen.findByRole('button', { name: 'Send til teamet' }))
    expect(screen.getByText('Vælg, hvad det handler om')).toBeVisible()
    expect(screen.getByText('Vælg, hvor meget det haster')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    expect(line.server.state.portal.wishes).toEqual([])

    await user.selectOptions(screen.getByLabelText('Hvad handler det om?'), 'Sorg')
    await user.click(screen.getByRole('radio', { name: 'Inden for en måned' }))
    await user.click(screen.getByRole('button', { name: 'Send til teamet' }))
    await waitFor(() =>
      expect(line.server.state.portal.wishes).toEqual([{ kind: 'GRIEF', urgency: 'GREEN' }]),
    )
  })

  it('keeps what is being asked for while one looks at something else', async () => {
    const { user } = openApp('/din-side/hjaelp', { before: entered })
    await user.selectOptions(await screen.findByLabelText('Hvad handler det om?'), 'Sorg')
    await user.type(screen.getByLabelText('Vil du skrive mere?'), 'Far er død')
    await user.click(screen.getByRole('link', { name: 'Håndbog' }))
    expect(await screen.findByRole('heading', { name: 'Pas på dig selv' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Få hjælp' }))
    expect(await screen.findByLabelText('Vil du skrive mere?')).toHaveValue('Far er død')
    expect(screen.getByLabelText('Hvad handler det om?')).toHaveDisplayValue('Sorg')
  })

  it('still has what is being written when the page is loaded again, for nobody else and not after leaving', async () => {
    const first = openApp('/din-side/hjaelp', { before: entered })
    await first.user.selectOptions(await screen.findByLabelText('Hvad handler det om?'), 'Sorg')
    await first.user.type(screen.getByLabelText('Vil du skrive mere?'), 'Far er død')
    await first.user.click(screen.getByRole('link', { name: 'Kontaktbog' }))
    await first.user.type(await screen.findByLabelText('Din besked'), 'Tak for i går')
    first.unmount()

    const second = openApp('/din-side/hjaelp', { before: entered })
    expect(await screen.findByLabelText('Vil du skrive mere?')).toHaveValue('Far er død')
    expect(screen.getByLabelText('Hvad handler det om?')).toHaveDisplayValue('Sorg')
    await second.user.click(screen.getByRole('link', { name: 'Kontaktbog' }))
    expect(await screen.findByLabelText('Din besked')).toHaveValue('Tak for i går')
    second.unmount()

    const place = 'samvagt.own-page.written'
    sessionStorage.setItem(place, sessionStorage.getItem(place)!.replace('Lone Abild', 'Ib Abild'))
    const other = openApp('/din-side/hjaelp', { before: entered })
    expect(await screen.findByLabelText('Vil du skrive mere?')).toHaveValue('')
    await other.user.type(screen.getByLabelText('Vil du skrive mere?'), 'Far')
    await other.user.click(screen.getByRole('button', { name: 'Log ud' }))
    await screen.findByLabelText(/Kode/)
    expect(JSON.stringify(sessionStorage)).not.toContain('Far')
  })

  it('tells when one can be reached', async () => {
    const { user, line, container } = openApp('/din-side/om-dig', { before: entered })
    await user.selectOptions(await screen.findByLabelText('Dag'), 'FRIDAY')
    await user.click(screen.getByRole('button', { name: 'Gem tiderne' }))
    expect(await screen.findByText('Gemt')).toBeVisible()
    expect(line.server.state.portal.hours).toEqual([{ day: 'FRIDAY', from: '17:00', to: '19:00' }])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('asks the team, in Danish, for what is kept about oneself', async () => {
    const { user, line } = openApp('/din-side/om-dig', { before: entered })
    await user.selectOptions(await screen.findByLabelText('Sprog'), 'tr')
    await user.click(await screen.findByRole('button', { name: 'Görmek istiyorum' }))
    expect(await screen.findByText(/Ekip isteğinizi aldı/)).toBeVisible()
    expect(line.server.state.portal.wishes).toEqual([
      { kind: 'INFORMATION', urgency: 'YELLOW', note: expect.stringContaining('(indsigt)') as string },
    ])
  })

  it('speaks Turkish in large letters, and remembers it', async () => {
    const { user, line } = openApp('/din-side/haandbog', { before: entered })
    expect(await screen.findByRole('heading', { name: 'Pas på dig selv' })).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Sprog'), 'tr')
    expect(await screen.findByRole('heading', { name: 'Kendinize iyi bakın' })).toBeVisible()
    await user.click(screen.getByLabelText('Büyük yazı'))
    await waitFor(() => expect(document.documentElement).toHaveAttribute('data-large'))
    expect(line.server.state.portal.reading).toEqual({ language: 'tr', largeText: true })
  })

  it('leaves', async () => {
    const { user } = openApp('/din-side', { before: entered })
    await user.click(await screen.findByRole('button', { name: 'Log ud' }))
    expect(await screen.findByLabelText(/Kode/)).toBeVisible()
  })
})
