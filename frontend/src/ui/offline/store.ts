import { createContext } from 'react'
import { clear, createStore, del, get, set } from 'idb-keyval'

/** What the device keeps so that the day can be read in a lift without network. Emptied at sign-out. */
export interface DeviceStore {
  read: <T>(key: string) => Promise<T | undefined>
  write: (key: string, value: unknown) => Promise<void>
  remove: (key: string) => Promise<void>
  empty: () => Promise<void>
}

/** Keeps for as long as the page is open; for tests, and for browsers that keep nothing. */
export function memoryStore(): DeviceStore {
  const kept = new Map<string, unknown>()
  const done = (act: () => unknown) => {
    act()
    return Promise.resolve()
  }
  return {
    read: <T>(key: string) => Promise.resolve(kept.get(key) as T | undefined),
    write: (key, value) => done(() => kept.set(key, value)),
    remove: (key) => done(() => kept.delete(key)),
    empty: () => done(() => kept.clear()),
  }
}

/** Keeps in the browser's IndexedDB, and in memory alone where that is closed (private windows). */
export function browserStore(): DeviceStore {
  const fallback = memoryStore()
  const disk = createStore('samvagt', 'kept')
  const or =
    <A extends unknown[], R>(first: (...args: A) => Promise<R>, second: (...args: A) => Promise<R>) =>
    (...args: A) =>
      first(...args).catch(() => second(...args))
  return {
    read: <T>(key: string) => get<T>(key, disk).catch(() => fallback.read<T>(key)),
    write: or((key: string, value: unknown) => set(key, value, disk), fallback.write),
    remove: or((key: string) => del(key, disk), fallback.remove),
    empty: or(() => clear(disk), fallback.empty),
  }
}

export const StoreContext = createContext<DeviceStore>(memoryStore())
