import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

/** True while everything that the page asks for has been met at least once. */
export function useAllMet(): boolean {
  const answers = useQueryClient().getQueryCache()
  // Told once what was going on is over: a question asked while a page is drawn must not have the frame drawn in between.
  const subscribe = useCallback(
    (changed: () => void) => answers.subscribe(notifyManager.batchCalls(changed)),
    [answers],
  )
  return useSyncExternalStore(subscribe, () =>
    answers.findAll({ type: 'active' }).every(({ state }) => state.data !== undefined),
  )
}
