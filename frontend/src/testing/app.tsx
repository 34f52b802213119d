import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { App } from '@/app/App'
import { createI18n } from './words'
import { createQueries } from '@/app/queries'
import { routes } from '@/app/router'
import { memoryStore, type DeviceStore } from '@/ui/offline/store'
import { ClockContext, type Clock } from '@/ui/clock/clock'
import { connectFakeServer } from './browser'
import { tuesdayMorning } from './render'

interface Setting {
  language?: 'da' | 'en'
  clock?: Clock
  /** User name of one of the fake's accounts; left out, nobody is signed in. */
  signedInAs?: 'anne' | 'peter' | 'freja' | 'bente'
  /** What the device has kept from before. */
  store?: DeviceStore
  /** Done to the server before the page is opened. */
  before?: (line: ReturnType<typeof connectFakeServer>) => void
}

/** Opens Samvagt at an address, whole, with the fake server behind it. */
export function openApp(path: string, setting: Setting = {}) {
  const { language = 'da', clock = tuesdayMorning, signedInAs, store = memoryStore(), before } = setting
  const line = connectFakeServer({ clock, ...(signedInAs ? { signedInAs } : {}) })
  before?.(line)
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  const queries = createQueries()
  const shown = render(
    <ClockContext value={clock}>
      <App router={router} words={createI18n(language)} queries={queries} store={store} still />
    </ClockContext>,
  )
  return { ...shown, user: userEvent.setup(), line, router, store, queries }
}
