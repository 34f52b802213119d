import { screen, within } from '@testing-library/react'
import { openApp } from '@/testing/app'
import { axe } from '@/testing/axe'

describe('citizens', () => {
  it('are found by name, address, contact person or language', async () => {
    const { user, container } = openApp('/borgere', { signedInAs: 'anne' })
    const search = await screen.findByRole('searchbox', { name: /Find en borger/ })
    expect(screen.getByText('70 borgere')).toBeVisible()
    await user.type(search, 'tyrkisk')
    const list = within(screen.getByRole('main')).getAllByRole('link')
    expect(list).toHaveLength(1)
    expect(list[0]).toHaveTextContent('Edith Juhl')
    expect(screen.getByText('1 borger')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('have a page where what matters to them stands first, and their visits of the day', async () => {
    const { user, container } = openApp('/borgere/b13', { signedInAs: 'anne' })
    await screen.findByRole('heading', { level: 1 })
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map((heading) =>
      heading.textContent.trim(),
    )
    expect(headings).toEqual([
      'Hvad er vigtigt for dig?',
      'Overlevering',
      'Besøg tirsdag 24. november',
      'Pårørende',
      'Aftaler',
      'Opkald og samtaler',
      'Tilbud',
      'Referater',
    ])
    expect(await screen.findByText('ikke placeret endnu')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
    const parts = within(screen.getByRole('navigation', { name: 'På denne side' }))
    await user.click(parts.getByRole('link', { name: 'Aftaler' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Aftaler' })).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Alle borgere' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Borgere' })).toHaveFocus()
  })

  it('tell that a relative needs something, how urgent in sign and word, with the way there', async () => {
    const { container } = openApp('/borgere/b05', { signedInAs: 'freja' })
    const needs = within(await screen.findByRole('region', { name: 'Et åbent behov hos de pårørende' }))
    const [need] = needs.getAllByRole('listitem')
    await within(need!).findByText(/^Tages op/)
    expect(need).toHaveTextContent('RødUnder pres: Meryem JuhlTages op i dag kl. 09.30')
    expect(needs.getByRole('link', { name: 'Under pres: Meryem Juhl' })).toHaveAttribute(
      'href',
      '/paaroerende/r3',
    )
    expect(await axe(container)).toHaveNoViolations()
  })

  it('that the team does not have are told of plainly', async () => {
    openApp('/borgere/b99', { signedInAs: 'anne' })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Borgeren findes ikke i teamet' }),
    ).toBeVisible()
  })
})

describe('the team', () => {
  it('stands in order of shift, with what each can do spelled out', async () => {
    const { container } = openApp('/teamet', { signedInAs: 'anne' })
    const atWork = within(await screen.findByRole('region', { name: 'På arbejde: 14' }))
    const [first, ...rest] = atWork.getAllByRole('listitem')
    expect(first).toHaveTextContent('Anne Lind')
    expect(first).toHaveTextContent('Social- og sundhedsassistent')
    expect(first).toHaveTextContent('07.00–15.00')
    expect(rest.at(-1)).toHaveTextContent('Sofie Dam')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('is shown without shifts on a day without a plan', async () => {
    openApp('/teamet?dato=2027-02-01', { signedInAs: 'anne', language: 'en' })
    expect(await screen.findByText(/There is no plan for that day/)).toBeVisible()
    expect(screen.getByRole('region', { name: '14 members' })).toBeVisible()
  })
})
