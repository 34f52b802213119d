import { useSyncExternalStore } from 'react'

function subscribe(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** False when the device itself says that it has no network. */
export const useOnline = () => useSyncExternalStore(subscribe, () => navigator.onLine)
