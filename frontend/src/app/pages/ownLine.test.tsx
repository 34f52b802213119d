import { act, screen, waitFor } from '@testing-library/react'
import { openApp } from '@/testing/app'
import type { Line } from '@/testing/browser'
import { tell } from '@/testing/fake/state'

const entered = ({ server }: Line) => {
  server.state.portal.entered = true
}
const changed = ({ server }: Line) => act(() => tell(server.state, 'own', { name: 'changed', data: {} }))

/** Within two seconds. */
const atOnce = { timeout: 2000 }

describe('an open page of one’s own', () => {
  it('shows nothing of the contact book once the citizen has withdrawn their consent', async () => {
    const { line } = openApp('/din-side/kontaktbog', { before: entered })
    expect(await screen.findByText('Nej, hun var frisk.')).toBeVisible()

    line.server.state.portal.bookOpen = false
    changed(line)

    await waitFor(() => expect(screen.queryByText('Nej, hun var frisk.')).toBeNull(), atOnce)
    expect(screen.getByText(/Kontaktbogen er ikke åbnet for dig/)).toBeVisible()
  })

  it('forgets a citizen who lets one see nothing any more', async () => {
    const { line, container } = openApp('/din-side', { before: entered })
    expect(await screen.findByText('Leila')).toBeVisible()

    line.server.state.portal.citizens = []
    changed(line)

    await waitFor(() => expect(screen.getByText('Der er ikke noget at vise lige nu')).toBeVisible(), atOnce)
    expect(container.querySelector('main')).not.toHaveTextContent(/Leila|Abild/)
  })

  it('is left at once when the team closes it', async () => {
    const { line } = openApp('/din-side', { before: entered })
    expect(await screen.findByText('Leila')).toBeVisible()

    line.server.state.portal.entered = false
    changed(line)

    expect(await screen.findByLabelText(/Kode/, {}, atOnce)).toBeVisible()
    expect(screen.queryByText('Leila')).toBeNull()
  })

  it('asks by itself every ten seconds while the line is down', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const { line } = openApp('/din-side/kontaktbog', { before: entered })
      expect(await screen.findByText('Nej, hun var frisk.')).toBeVisible()

      line.hangUp()
      line.server.state.portal.bookOpen = false
      act(() => {
        vi.advanceTimersByTime(10_000)
      })

      await waitFor(() => expect(screen.queryByText('Nej, hun var frisk.')).toBeNull(), atOnce)
    } finally {
      vi.useRealTimers()
    }
  })
})
