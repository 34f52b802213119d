import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { createI18n } from './words'
import { ClockContext, type Clock } from '@/ui/clock/clock'
import { resolver, theme } from '@/ui/theme/theme'
import { connectFakeServer } from './browser'

/** A Tuesday morning at 09.00 in Copenhagen. */
export const tuesdayMorning: Clock = { now: () => new Date('2026-11-24T08:00:00Z') }

interface Setting {
  language?: 'da' | 'en'
  clock?: Clock
  /** User name of one of the fake's accounts, or nobody. */
  signedInAs?: 'anne' | 'peter' | 'freja' | 'bente'
  path?: string
}

/** Shows a part of the screen, with the fake server behind it, and answers the user's hands and the line. */
export function renderPart(part: ReactElement, setting: Setting = {}) {
  const { language = 'da', clock = tuesdayMorning, signedInAs = 'anne', path = '/' } = setting
  const line = connectFakeServer({ clock, signedInAs })
  const words = createI18n(language)
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter([{ path: '*', element: part }], { initialEntries: [path] })
  const user = userEvent.setup({
    advanceTimers: (milliseconds) => {
      if (vi.isFakeTimers()) vi.advanceTimersByTime(milliseconds)
    },
  })
  const shown = render(
    <I18nextProvider i18n={words}>
      <ClockContext value={clock}>
        <MantineProvider theme={theme} cssVariablesResolver={resolver} env="test">
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </ClockContext>
    </I18nextProvider>,
  )
  return { ...shown, user, line, words, router, queries }
}
