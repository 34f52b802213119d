import { screen, waitFor } from '@testing-library/react'
import { openApp } from '@/testing/app'

/** Names of buttons that are on the page more than once. */
const repeated = () => {
  const names = screen
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent.trim())
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

describe('buttons', () => {
  it.each([
    '/paaroerende',
    '/paaroerende/r1',
    '/borgere/b01',
    '/moeder/opfoelgning',
    '/paaroerende/partnere',
    '/min-dag',
  ])('on %s each have a name of their own', async (page) => {
    const { queries } = openApp(page, { signedInAs: 'anne' })
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(queries.isFetching()).toBe(0))
    expect(repeated()).toEqual([])
  })
})
