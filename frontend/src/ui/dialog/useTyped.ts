import { useMemo, type FocusEvent } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/** A field that is written in; what only searches among choices holds nothing of its own. */
const isWrittenIn = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'range', 'file', 'search', 'button', 'hidden'].includes(element.type) &&
    !element.hasAttribute('aria-haspopup'))

/** Whether something stands written in the fields within, that was not there when each was entered first. */
export function useTyped() {
  return useMemo(() => {
    const before = new Map<Field, string>()
    return {
      within: {
        onFocusCapture: ({ target }: FocusEvent) => {
          if (isWrittenIn(target) && !before.has(target)) before.set(target, target.value)
        },
      },
      isLeft: () => [...before].some(([field, was]) => field.isConnected && field.value !== was),
      /** What stands written in words. */
      words: () =>
        [...before.keys()]
          .filter((field) => field.isConnected && ['textarea', 'text'].includes(field.type))
          .map(({ value }) => value.trim())
          .filter(Boolean)
          .join('\n'),
    }
  }, [])
}
