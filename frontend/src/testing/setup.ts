import '@testing-library/jest-dom/vitest'
import * as axe from 'vitest-axe/matchers'
import { configure } from '@testing-library/react'
import { disconnect } from './browser'
import { mediaAnswer } from './media'

expect.extend(axe)

configure({
  // A busy machine is no reason for a test to fail.
  asyncUtilTimeout: 10_000,
  // The message tells what was not found; the whole page beside it hides that.
  getElementError: (message) => new Error(message ?? undefined),
})

// Requests are Node's own, and take no form or file of jsdom's.
const part = 'Content-Disposition: form-data; name="file"; filename="a"'
const form = await new Response(`--x\r\n${part}\r\n\r\n\r\n--x--\r\n`, {
  headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
}).formData()
globalThis.FormData = form.constructor as typeof FormData
globalThis.File = form.get('file')?.constructor as typeof File

// What Mantine asks the browser for and jsdom lacks.
globalThis.ResizeObserver = class {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}
window.matchMedia = (query) => mediaAnswer(query, false)
Element.prototype.scrollIntoView = () => undefined
window.scrollTo = () => undefined
Object.defineProperty(document, 'fonts', { value: new EventTarget() })
// axe asks for it, and goes without where there is none.
HTMLCanvasElement.prototype.getContext = () => null

// What React finds wrong it only prints: updates in the middle of a render, keys that are missing, unknown attributes.
// That an answer came between two steps of a test, outside of act, is no fault of what is tested.
const complaints: string[] = []
const { error } = console
console.error = (...told: unknown[]) => {
  const said = told.map(String).join(' ')
  if (!said.includes('not wrapped in act(')) complaints.push(said)
  error(...told)
}

afterEach(() => {
  disconnect()
  localStorage.clear()
  sessionStorage.clear()
  expect(complaints.splice(0), 'printed as an error').toEqual([])
})
