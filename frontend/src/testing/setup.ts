import '@testing-library/jest-dom/vitest'
import * as axe from 'vitest-axe/matchers'
import { disconnect } from './browser'

expect.extend(axe)

// What Mantine asks the browser for and jsdom lacks.
globalThis.ResizeObserver = class {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList
Element.prototype.scrollIntoView = () => undefined
window.scrollTo = () => undefined

afterEach(() => {
  disconnect()
  localStorage.clear()
})
