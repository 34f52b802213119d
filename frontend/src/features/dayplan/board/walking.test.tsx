import { screen, waitFor, within } from '@testing-library/react'
import { headOf, showBoard, standOn, visit } from '@/testing/board'

describe('with the keyboard', () => {
  it('the grid is one stop of the tab key, and the arrows walk inside it', async () => {
    const { user } = await showBoard()
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)
    standOn(headOf('Anne Lind'))
    await user.keyboard('{ArrowRight}')
    expect(visit(/^Aase Skou, Insulin/)).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(document.activeElement?.closest('[role="row"]')).toHaveTextContent('Hanne Kjær')
    await user.keyboard('{Home}')
    expect(headOf('Hanne Kjær')).toHaveFocus()
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)
  })

  it('the grid says how it is used', async () => {
    await showBoard()
    expect(screen.getByRole('grid')).toHaveAccessibleDescription(/Enter åbner, M flytter/)
  })

  it('Enter opens the visit with why it stands there, Escape closes it and goes back', async () => {
    const { user } = await showBoard()
    const skou = visit(/^Aase Skou, Insulin/)
    standOn(skou)
    await user.keyboard('{Enter}')
    const details = screen.getByRole('region', { name: 'Besøget' })
    expect(within(details).getByRole('heading', { name: 'Aase Skou' })).toHaveFocus()
    expect(details).toHaveTextContent('07.05 til 07.20')
    expect(details).toHaveTextContent('Anne Lind, social- og sundhedsassistent')
    const why = within(details).getByRole('region', { name: 'Hvorfor Anne, og hvorfor nu?' })
    await waitFor(() => expect(why).toHaveTextContent('Anne er kendt her.'))
    expect(within(why).getByText('Hvem kunne ellers?')).toBeInTheDocument()
    expect(within(why).getByRole('list', { name: 'Det taler imod' })).toHaveTextContent(
      /^ ?Tid på vejen: \d+ % af besøgets pris/,
    )
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Besøget' })).not.toBeInTheDocument()
    await waitFor(() => expect(visit(/^Aase Skou, Insulin/)).toHaveFocus())
  })

  it('the two people of one visit light up together', async () => {
    await showBoard()
    const hanne = visit(/Forflytning med lift/, 'Hanne Kjær')
    const yusuf = visit(/Forflytning med lift/, 'Yusuf Demir')
    expect(yusuf).not.toHaveAttribute('data-lit')
    standOn(hanne)
    await waitFor(() => expect(yusuf).toHaveAttribute('data-lit'))
    expect(hanne).toHaveAttribute('data-lit')
  })

  it('a break is read but never picked up', async () => {
    const { user } = await showBoard()
    standOn(visit(/^Pause/, 'Anne Lind'))
    await user.keyboard('m')
    expect(screen.queryByText(/^Flytter/)).not.toBeInTheDocument()
  })
})
