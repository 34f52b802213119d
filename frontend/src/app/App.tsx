import { MantineProvider } from '@mantine/core'
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { RouterProvider } from 'react-router'
import type { createRouter } from './router'
import { theme } from '@/ui/theme/theme'

interface Props {
  router: ReturnType<typeof createRouter>
  words: i18n
  queries: QueryClient
}

export function App({ router, words, queries }: Props) {
  return (
    <I18nextProvider i18n={words}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  )
}
