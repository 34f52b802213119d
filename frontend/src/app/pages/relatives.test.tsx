import { screen, waitFor, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'
import { tap } from '@/testing/tap'

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
    await user.type(phone, 'abc')
    await tap(user, 'button', 'Gem')
    expect(screen.getByText(/^Skriv ét telefonnummer/)).toBeVisible()
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
