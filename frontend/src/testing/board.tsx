import { act, screen, waitFor } from '@testing-library/react'
import { DayBoard } from '@/features/dayplan/board/DayBoard'
import { renderPart } from './render'

/** A Tuesday with 14 members on shift; the fake team's day is the same each time. */
export const tuesday = '2026-11-24'

/** Shows the board of Tuesday, once all of it is there. */
export async function showBoard(setting: Parameters<typeof renderPart>[1] = {}) {
  const shown = renderPart(<DayBoard team="sundparken" date={tuesday} member="m01" />, setting)
  await screen.findByText('Dagen', { selector: 'h1' })
  await waitFor(() => expect(shown.queries.isFetching()).toBe(0))
  return shown
}

// A board has hundreds of parts: looking each up through the whole tree by its computed name takes seconds. Here the
// role and the label are read where the board writes them.
const told = (within: ParentNode, role: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(`[role="${role}"]`),
]

const labelOf = (element: Element) => element.getAttribute('aria-label') ?? ''

export const heads = (): HTMLElement[] =>
  told(document, 'rowheader').map((head) => head.querySelector('button') as HTMLElement)

/** The button at the head of a member's row. */
export function headOf(name: string): HTMLElement {
  const head = heads().find((button) => labelOf(button).startsWith(`${name},`))
  if (!head) throw new Error(`No row for ${name} among ${heads().map(labelOf).join('; ')}`)
  return head
}

/** A member's row on the board. */
export const rowOf = (name: string) => headOf(name).closest('[role="row"]')!

/** The visits of a member's row, as they are told, in order; breaks left out. */
export const visitsOf = (name: string) =>
  told(rowOf(name), 'gridcell')
    .map(labelOf)
    .filter((label) => !label.startsWith('Pause'))

/** Everything on the board told like this. */
export const allVisits = (words: RegExp, member?: string) =>
  told(member === undefined ? document : rowOf(member), 'gridcell').filter((cell) =>
    words.test(labelOf(cell)),
  )

/** The first visit told like this. */
export function visit(words: RegExp, member?: string): HTMLElement {
  const found = allVisits(words, member)[0]
  if (!found) throw new Error(`No visit told as ${String(words)}`)
  return found
}

/** Lets jsdom know how wide and high the board is: 990 px for the day, 40 px a row, so that a minute is a pixel. */
export function layOutRows() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const index = [...document.querySelectorAll('[data-lane]')].indexOf(this)
    return index < 0 ? new DOMRect(0, 0, 0, 0) : new DOMRect(200, 100 + index * 40, 990, 40)
  })
}

/** Where a minute of a member's row lies on that screen. */
export function pointOn(name: string, time: string): { clientX: number; clientY: number } {
  const index = heads().indexOf(headOf(name))
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return { clientX: 200 + hours * 60 + minutes - 420, clientY: 120 + index * 40 }
}

/** Puts the focus there, as the tab key would. */
export const standOn = (element: HTMLElement) => act(() => element.focus())
