import { screen, waitFor, within } from '@testing-library/react'
import { allVisits, heads, showBoard, visit } from '@/testing/board'

describe('looking at the day', () => {
  it('a part of the line shows its visits; the others step back', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByRole('button', { name: /% kendte ansigter/ }))
    const section = screen
      .getByText('Besøg, hvor borgeren møder en ny medarbejder')
      .closest('details') as HTMLElement
    expect(within(section).getAllByRole('button', { name: /^\d\d\.\d\d / }).length).toBeGreaterThan(10)
    expect(visit(/en ny for borgeren/)).not.toHaveAttribute('data-faint')
    expect(visit(/^Zehra Dalgaard, Morgenpleje/)).toHaveAttribute('data-faint')
    const first = within(section).getAllByRole('button', { name: /^\d\d\.\d\d / })[0]!
    await user.click(first)
    expect(screen.getByRole('region', { name: 'Besøget' })).toBeInTheDocument()
    await user.click(within(section).getByRole('button', { name: 'Vis alle igen' }))
    expect(visit(/^Zehra Dalgaard, Morgenpleje/)).not.toHaveAttribute('data-faint')
  })

  it('professions hide rows, marks and a citizen let the rest step back', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByRole('button', { name: 'Filtre' }))
    const filters = await screen.findByRole('dialog', { name: 'Filtre' })
    await user.click(within(filters).getByRole('checkbox', { name: /^SPL/ }))
    expect(heads().map((head) => head.textContent.slice(0, 10))).toEqual([
      'Peter Hols',
      'Sofie Dam'.padEnd(9) + 'S',
    ])
    await user.click(within(filters).getByRole('checkbox', { name: /^SPL/ }))
    await user.click(within(filters).getByRole('checkbox', { name: 'to personer' }))
    expect(allVisits(/sammen med/).every((one) => !('faint' in one.dataset))).toBe(true)
    expect(visit(/^Zehra Dalgaard, Morgenpleje/)).toHaveAttribute('data-faint')
    await user.click(within(filters).getByRole('button', { name: 'Ryd filtre' }))
    await user.click(within(filters).getByRole('combobox', { name: 'Én borger' }))
    await user.click(await within(filters).findByRole('option', { name: 'Zehra Dalgaard' }))
    expect(visit(/^Zehra Dalgaard, Morgenpleje/)).not.toHaveAttribute('data-faint')
    expect(visit(/^Leif Thorup/)).toHaveAttribute('data-faint')
    expect(screen.getByRole('button', { name: 'Filtre (1)' })).toBeInTheDocument()
  })

  it('day and evening show their own rows', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByRole('radio', { name: 'Aften' }))
    await waitFor(() => expect(heads().length).toBeLessThan(7))
    expect(heads().map((head) => head.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Bo Nygaard/), expect.stringMatching(/^Sofie Dam/)]),
    )
    expect(heads().some((head) => head.textContent.startsWith('Anne Lind'))).toBe(false)
  })

  it('can be seen nearer, and then scrolls', async () => {
    const { user } = await showBoard()
    const board = screen.getByRole('grid').parentElement!
    expect(board.style.getPropertyValue('--zoom')).toBe('1')
    await user.click(screen.getByRole('button', { name: 'Zoom ind' }))
    await user.click(screen.getByRole('button', { name: 'Zoom ind' }))
    expect(board.style.getPropertyValue('--zoom')).toBe('2')
    expect(screen.getByText('09.30', { selector: 'span' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Zoom ud' }))
    expect(board.style.getPropertyValue('--zoom')).toBe('1.5')
  })

  it('the rules and wishes are told in words and shares, never in points', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByText('Regler og ønsker i planen'))
    const rules = screen.getByText('Regler og ønsker i planen').closest('details') as HTMLElement
    expect(rules).toHaveTextContent(/De rette kompetencer: holdt/)
    expect(rules).toHaveTextContent(/\d+ gange, \d+ % af det, der trækker planen ned/)
  })
})

describe('what has no place', () => {
  it('tells for each member why, when asked', async () => {
    const { user } = await showBoard()
    const list = screen.getByRole('list', { name: 'Ikke placeret' })
    const margit = within(list).getByText('Margit Falk').closest('li') as HTMLElement
    expect(margit).toHaveTextContent('Sårpleje, 30 min, fast tid mellem 14.00 og 14.15, skal nås')
    await user.click(within(margit).getByRole('button', { name: /^Hvorfor ikke/ }))
    const why = within(margit).getByRole('list', { name: 'Hvorfor er Margit Falk ikke placeret?' })
    expect(within(why).getAllByRole('listitem').length).toBeGreaterThan(10)
    expect(why).toHaveTextContent(/Hanne Kjær, SSH: ./)
  })

  it('gets its best place with one click', async () => {
    const { user } = await showBoard()
    const margit = screen.getByText('Margit Falk').closest('li') as HTMLElement
    await user.click(within(margit).getByRole('button', { name: /^Find en plads/ }))
    const places = await within(margit).findByRole('list', { name: 'Bedste pladser til Margit Falk' })
    await user.click(within(places).getAllByRole('button')[0]!)
    await waitFor(() => expect(visit(/^Margit Falk, Sårpleje/)).toBeInTheDocument())
    await waitFor(() => expect(screen.getByRole('button', { name: '2 ikke placeret' })).toBeInTheDocument())
  })

  it('is carried onto the board with the arrow keys', async () => {
    const { user } = await showBoard()
    await user.click(screen.getByRole('button', { name: 'Flyt Margit Falk til tavlen med piletaster' }))
    expect(screen.getByText('Flytter Margit Falk')).toBeInTheDocument()
    await waitFor(() =>
      expect(screen.getByRole('grid')).toContainElement(document.activeElement as HTMLElement),
    )
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{End}')
    await waitFor(() => expect(screen.getByRole('grid')).toHaveTextContent(/1 færre uden plads/))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(visit(/^Margit Falk, Sårpleje/)).toHaveFocus())
  })
})
