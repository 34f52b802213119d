import { MantineProvider } from '@mantine/core'
import type { QueryClient } from '@tanstack/react-query'
import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { RouterProvider, type DataRouter } from 'react-router'
import { StoreContext, type DeviceStore } from '@/ui/offline/store'
import { resolver, theme } from '@/ui/theme/theme'
import { isKept, KEPT_FOR, persister } from './queries'

interface Props {
  router: DataRouter
  words: i18n
  queries: QueryClient
  store: DeviceStore
  /** Without motion and portals, for tests. */
  still?: boolean
  /** Shown beside the pages. */
  children?: ReactNode
}

export function App({ router, words, queries, store, still = false, children }: Props) {
  return (
    <I18nextProvider i18n={words}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolver}
        defaultColorScheme="auto"
        env={still ? 'test' : 'default'}
      >
        <StoreContext value={store}>
          <PersistQueryClientProvider
            client={queries}
            persistOptions={{
              persister: persister(store),
              maxAge: KEPT_FOR,
              dehydrateOptions: { shouldDehydrateQuery: isKept },
              // An answer that no page has shown yet lies as long as the others: else it is thrown away, here and on the device.
              hydrateOptions: { defaultOptions: { queries: { gcTime: KEPT_FOR } } },
            }}
          >
            <RouterProvider router={router} />
            {children}
          </PersistQueryClientProvider>
        </StoreContext>
      </MantineProvider>
    </I18nextProvider>
  )
}
