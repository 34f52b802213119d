import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

/** True while everything that the page asks for has been met at least once. */
export function useAllMet(): boolean {
  const answers = useQueryClient().getQueryCache()
  const subscribe = useCallback((changed: () => void) => answers.subscribe(changed), [answers])
  return useSyncExternalStore(subscribe, () =>
    answers.findAll({ type: 'active' }).every(({ state }) => state.data !== undefined),
  )
}
