import { screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { visit } from '@/testing/board'

const need = (name: string) => screen.findByRole('article', { name })
const tap = async (user: ReturnType<typeof openApp>['user'], role: string, name: string | RegExp) =>
  user.click(await screen.findByRole(role, { name }))

describe('what relatives need', () => {
  it('stands with sign and word, the worst first, and what is late is marked', async () => {
    const { user, container } = openApp('/paaroerende', { signedInAs: 'anne' })
    expect(await screen.findByText('3 åbne behov, 1 over tiden')).toBeVisible()
    const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    expect(titles.slice(0, 3)).toEqual(['Er presset', 'Aflastning', 'Nogen at tale med'])
    expect(screen.getByRole('article', { name: /Supervision/ })).toBeVisible()
    const strain = within(await need('Er presset'))
    expect(strain.getByText('Rød')).toBeVisible()
    expect(strain.getByText(/Over tiden: svar skulle være givet tirsdag 24. november/)).toBeVisible()
    expect(strain.getByText('Set af 2: Yusuf Demir, Peter Holst')).toBeVisible()
    expect(within(await need('Aflastning')).getByText(/Anne Lind tager sig af det/)).toBeVisible()
    expect(within(await need('Nogen at tale med')).getByText('Samtale uden navn')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()

    await user.click(screen.getByRole('radio', { name: 'Mine' }))
    expect(screen.getByRole('article', { name: 'Aflastning' })).toBeVisible()
    expect(screen.queryByRole('article', { name: 'Er presset' })).not.toBeInTheDocument()
    expect(screen.queryByRole('article', { name: 'Nogen at tale med' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Over tiden' }))
    expect(screen.getByRole('article', { name: 'Er presset' })).toBeVisible()
  })

  it('tells who saw it, and keeps what was said in confidence', async () => {
    const { user, container } = openApp('/paaroerende', { signedInAs: 'anne' })
    const strain = within(await need('Er presset'))
    await user.click(strain.getByRole('button', { name: /^Vis hele forløbet/ }))
    expect(strain.getByText('Så træt ud i døren.')).toBeVisible()
    expect(strain.getByText(/Det kan kun den, der skrev det/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('is taken step by step to its end', async () => {
    const { user } = openApp('/paaroerende', { signedInAs: 'anne' })
    await need('Er presset')
    const strain = () => within(screen.getByRole('article', { name: 'Er presset' }))
    await user.click(strain().getByRole('button', { name: /^Sæt på dagsordenen/ }))
    await user.click(await strain().findByRole('button', { name: /^Besvar/ }))
    await user.click(strain().getByRole('button', { name: /^Besvar/ }))
    expect(strain().getByText('Skriv et par ord')).toBeVisible()
    expect(strain().getByText('Vælg en fra teamet')).toBeVisible()
    await user.type(strain().getByRole('textbox', { name: /Hvad gør vi/ }), 'Pia ringer i aften')
    await user.click(strain().getByRole('combobox', { name: /Hvem tager sig af det/ }))
    await tap(user, 'option', 'Peter Holst')
    await user.click(strain().getByRole('button', { name: /^Besvar/ }))
    expect(await strain().findByText(/Peter Holst tager sig af det/)).toBeVisible()
    expect(strain().getByText('Følges op tirsdag 1. december')).toBeVisible()

    await user.click(strain().getByRole('button', { name: /^Følg op/ }))
    await user.type(strain().getByRole('textbox', { name: /Hvordan gik det/ }), 'Bedre')
    await user.click(strain().getByRole('button', { name: /^Følg op/ }))
    await user.click(await strain().findByRole('button', { name: /^Afslut/ }))
    await user.type(strain().getByRole('textbox', { name: /Hvad kom der ud af det/ }), 'Fast aftale')
    await user.click(strain().getByRole('button', { name: /^Afslut/ }))
    expect(await screen.findByText('2 åbne behov')).toBeVisible()
  })

  it('is seen by a facilitator, who takes no step', async () => {
    openApp('/paaroerende', { signedInAs: 'freja' })
    await need('Er presset')
    expect(screen.queryByRole('button', { name: /^Sæt på dagsordenen/ })).not.toBeInTheDocument()
  })
})

describe('flagging a need', () => {
  it('takes three taps from my day, and a note can follow', async () => {
    const { user, line } = openApp('/min-dag', { signedInAs: 'anne' })
    await user.click((await screen.findAllByRole('button', { name: /^Markér behov/ }))[0]!)
    const dialog = await screen.findByRole('dialog')
    await tap(user, 'button', 'Er presset')
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
    [/Rød/, 'Der er ikke lagt et møde endnu, hvor det kan tages op. Læg et under Møder.'],
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

  it('says without network that it is not sent, and is flagged when the network is back', async () => {
    const { user, line } = openApp('/borgere/b05', { signedInAs: 'anne' })
    await tap(user, 'button', /^Markér behov/)
    await tap(user, 'button', 'Sorg')
    line.cut()
    await tap(user, 'button', /Grøn/)
    expect(
      await screen.findByText('Det er ikke sendt endnu. Tryk igen, når der er forbindelse.'),
    ).toBeVisible()
    line.mend()
    await tap(user, 'button', /Grøn/)
    expect(await screen.findByRole('button', { name: 'Fortryd markeringen' })).toBeVisible()
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
    await tap(user, 'button', 'Er presset')
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

describe('relatives', () => {
  it('are found by name, citizen or language', async () => {
    const { user, container } = openApp('/paaroerende/alle', { signedInAs: 'anne' })
    await user.type(await screen.findByRole('searchbox', { name: /Find en pårørende/ }), 'tyrkisk')
    expect(screen.getByText('1 pårørende')).toBeVisible()
    expect(screen.getByRole('link', { name: /Meryem Juhl/ })).toHaveTextContent('datter til Edith Juhl')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('who do not call out are listed with the reason', async () => {
    const { container } = openApp('/paaroerende/opsporing', { signedInAs: 'anne' })
    expect(await screen.findByRole('link', { name: /Ib Abild/ })).toHaveTextContent('Intet hørt i 74 dage')
    expect(screen.getByRole('link', { name: /Meryem Juhl/ })).toHaveTextContent(
      '2 markeringer de sidste 14 dage, 0 de 14 dage før',
    )
    expect(await axe(container)).toHaveNoViolations()
  })

  it('have a page with what they carry, when they are reached and what they may see', async () => {
    const { user, container } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Lone Abild' })).toBeVisible()
    expect(screen.getByText('mandag 17.00–20.00')).toBeVisible()
    expect(screen.getByText('Køber ind')).toBeVisible()
    expect(await screen.findByText(/Sidst onsdag 18. november: talte sammen, Anne Lind/)).toBeVisible()
    expect(document.title).toBe('Pårørende · Samvagt')
    expect(await axe(container)).toHaveNoViolations()

    await tap(user, 'button', 'Træk samtykke tilbage: Kommende besøg, Aase Abild')
    expect(await screen.findByText('Tidligere samtykker')).toBeVisible()
    await tap(user, 'button', 'Notér samtykke: Helbred, Aase Abild')
    expect(await screen.findByText(/Givet tirs?\. 24\. nov\., noteret af Anne Lind/)).toBeVisible()
  })

  it('are described anew', async () => {
    const { user, line } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    await tap(user, 'button', 'Ret')
    const phone = await screen.findByRole('textbox', { name: 'Telefon' })
    await user.clear(phone)
    await user.type(phone, '01 99 99 99')
    await tap(user, 'button', 'Tilføj tidsrum')
    expect(await axe(await screen.findByRole('dialog'))).toHaveNoViolations()
    await tap(user, 'button', 'Gem')
    expect(await screen.findByText('01 99 99 99')).toBeVisible()
    expect(line.server.state.circle.relatives.find((one) => one.id === 'r1')?.reachable).toHaveLength(2)
  })

  it('noted twice are merged', async () => {
    const { user, router } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    await tap(user, 'button', 'Noteret to gange?')
    await user.click(await screen.findByRole('combobox', { name: /Hvem er den samme/ }))
    await tap(user, 'option', /Lone A\./)
    await tap(user, 'button', 'Læg sammen')
    expect(await screen.findByText(/Lone A\., 01 10 10 02/)).toBeVisible()
    await router.navigate('/paaroerende/r4')
    await tap(user, 'link', 'Gå dertil')
    expect(await screen.findByRole('heading', { level: 1, name: 'Lone Abild' })).toBeVisible()
  })

  it('noted twice stand side by side first, and one chooses what is to stand', async () => {
    const { user, line } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    await tap(user, 'button', 'Noteret to gange?')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('Det kan ikke fortrydes')).toBeVisible()
    await user.click(await screen.findByRole('combobox', { name: /Hvem er den samme/ }))
    await tap(user, 'option', /Lone A\./)

    const row = (name: string) => within(within(dialog).getByRole('row', { name: new RegExp(`^${name}`) }))
    const after = (name: string) => row(name).getAllByRole('cell').at(-1)
    expect(after('Navn')).toHaveTextContent('Lone Abild')
    expect(after('Telefon')).toHaveTextContent('01 10 10 01')
    expect(after('Træffes')).toHaveTextContent('mandag 17.00–20.00')
    expect(after('Tæt på')).toHaveTextContent('datter til Aase Abild. Køber ind')
    expect(row('Træffes').queryByRole('radio')).not.toBeInTheDocument()
    expect(await axe(dialog)).toHaveNoViolations()

    await user.click(row('Telefon').getByRole('radio', { name: '01 10 10 02' }))
    expect(after('Telefon')).toHaveTextContent('01 10 10 02')
    await tap(user, 'button', 'Læg sammen')
    expect(await screen.findByText(/Lone A\., 01 10 10 01/)).toBeVisible()
    const kept = line.server.state.circle.relatives.find((one) => one.id === 'r1')
    expect(kept).toMatchObject({ name: 'Lone Abild', phone: '01 10 10 02' })
  })

  it('are added from the citizen’s page, and then there is a network', async () => {
    const { user, container } = openApp('/borgere/b03', { signedInAs: 'anne' })
    expect(await screen.findByText('Intet netværk')).toBeVisible()
    await tap(user, 'link', 'Tilføj pårørende')
    await screen.findByRole('heading', { level: 1, name: 'Ny pårørende' })
    await tap(user, 'button', 'Gem')
    expect(await screen.findByText('Skriv et navn')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    await user.type(screen.getByRole('textbox', { name: /Navn/ }), 'Nina Ny')
    await tap(user, 'button', 'Gem')
    expect(await screen.findByRole('heading', { level: 1, name: 'Nina Ny' })).toBeVisible()
  })

  it('are not kept with a mail address that is none, and the field is named', async () => {
    const { user } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    await tap(user, 'button', 'Ret')
    const mail = await screen.findByRole('textbox', { name: 'Mail' })
    await user.clear(mail)
    await user.type(mail, 'ikke-en-mail')
    await tap(user, 'button', 'Gem')
    expect(await screen.findByText('Mail: skal være en mailadresse')).toBeVisible()
  })

  it('who were changed by somebody else meanwhile are looked at before they are saved anew', async () => {
    const { user, line } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    await tap(user, 'button', 'Ret')
    const phone = await screen.findByRole('textbox', { name: 'Telefon' })
    await user.clear(phone)
    await user.type(phone, '01 99 99 99')
    const kept = () => line.server.state.circle.relatives.find((one) => one.id === 'r1')!
    Object.assign(kept(), { version: 1, phone: '01 88 88 88', situation: 'Ny i job' })
    await tap(user, 'button', 'Gem')
    expect(await screen.findByText('Telefon: nu står der 01 88 88 88')).toBeVisible()
    expect(screen.getByText('Egen situation: nu står der Ny i job')).toBeVisible()
    expect(kept().phone).toBe('01 88 88 88')
    expect(phone).toHaveValue('01 99 99 99')
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations()

    await tap(user, 'button', 'Brug det: Telefon')
    expect(phone).toHaveValue('01 88 88 88')
    await user.type(screen.getByRole('textbox', { name: 'Mail' }), 'lone@example.org')
    await tap(user, 'button', 'Gem')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(kept()).toMatchObject({ phone: '01 88 88 88', situation: 'Ny i job' })
  })

  it('who were changed while the form is open are not written over with what stood there before', async () => {
    const { user, line, queries } = openApp('/paaroerende/r1', { signedInAs: 'anne' })
    await tap(user, 'button', 'Ret')
    await screen.findByRole('dialog')
    const kept = () => line.server.state.circle.relatives.find((one) => one.id === 'r1')!
    Object.assign(kept(), { version: 1, phone: '01 88 88 88' })
    await queries.invalidateQueries()
    await tap(user, 'button', 'Gem')
    expect(await screen.findByText('Telefon: nu står der 01 88 88 88')).toBeVisible()
    await tap(user, 'button', 'Gem')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(kept().phone).toBe('01 88 88 88')
  })

  it('of a citizen who has nobody are a fact that is seen', async () => {
    const { user } = openApp('/borgere/b04', { signedInAs: 'anne' })
    await tap(user, 'button', 'Har intet netværk')
    expect(await screen.findByText(/Noteret tirs?\. 24\. nov\. af Anne Lind/)).toBeVisible()
    await tap(user, 'button', 'Der er nogen alligevel')
    expect(await screen.findByText(/Ingen pårørende noteret endnu/)).toBeVisible()
  })

  it('that the team does not have are told of plainly', async () => {
    openApp('/paaroerende/r99', { signedInAs: 'anne', language: 'en' })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'The team has no such relative' }),
    ).toBeVisible()
  })
})
