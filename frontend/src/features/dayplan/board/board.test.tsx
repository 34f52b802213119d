import { act, screen, within } from '@testing-library/react'
import { axe } from '@/testing/axe'
import { allVisits, heads, showBoard, visit } from '@/testing/board'
import { renderPart } from '@/testing/render'
import { DayBoard } from './DayBoard'

describe('the day', () => {
  it('has a row for each on shift, in order of start, told with profession, hours and how full', async () => {
    await showBoard()
    expect(heads()).toHaveLength(14)
    expect(heads()[0]?.getAttribute('aria-label')).toMatch(
      /^Anne Lind, social- og sundhedsassistent, 07\.00 til 15\.00, \d+ % fyldt$/,
    )
    expect(heads()[13]).toHaveTextContent('Sofie Dam')
    expect(heads()[13]).toHaveTextContent('SPL')
  })

  it('tells each visit in one sentence, with what is marked on it', async () => {
    await showBoard()
    expect(visit(/Forflytning med lift/, 'Hanne Kjær').getAttribute('aria-label')).toMatch(
      /, \d\d\.\d\d til \d\d\.\d\d, 25 min, .*sammen med Yusuf Demir/,
    )
    expect(visit(/Medicin/).getAttribute('aria-label')).toMatch(/fast tid/)
    expect(visit(/^Fælles: Sang og kaffe/, 'Karen Toft')).toBeInTheDocument()
    expect(allVisits(/^Pause, \d\d\.\d\d til \d\d\.\d\d, 30 min$/)).toHaveLength(14)
  })

  it('shows where the day is now', async () => {
    await showBoard()
    expect(screen.getByText('nu 09.00')).toBeInTheDocument()
  })

  it('stands in one line of words', async () => {
    await showBoard()
    expect(screen.getByRole('group', { name: 'Dagen i én linje' })).toHaveTextContent(
      /\d+ besøg3 ikke placeret.* på vej\d+ % kendte ansigter/,
    )
  })

  it('is free of what a screen reader would stumble on, in Danish and in English', async () => {
    const { container, words } = await showBoard()
    expect(await axe(container)).toHaveNoViolations()
    await act(() => words.changeLanguage('en'))
    await screen.findByText('The day')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('without a plan says which days have one', async () => {
    renderPart(<DayBoard team="sundparken" date="2031-01-01" />)
    const dates = await screen.findByRole('navigation', { name: 'Dage med en plan:' })
    expect(within(dates).getByRole('link', { name: 'tirsdag 24. november' })).toHaveAttribute(
      'href',
      '/dagen/2026-11-24',
    )
  })

  it('that could not be fetched can be tried again', async () => {
    const { line, user } = renderPart(<DayBoard team="sundparken" date="2026-11-24" />)
    line.cut()
    expect(await screen.findByText('Dagen kunne ikke hentes.')).toBeInTheDocument()
    line.mend()
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await screen.findByText('Dagen', { selector: 'h1' })).toBeInTheDocument()
  })
})
