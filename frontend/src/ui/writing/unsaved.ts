import { createContext, use, useEffect } from 'react'

type IsLeft = () => boolean

/** What is written on the page and not saved yet. */
export const UnsavedContext = createContext<Set<IsLeft> | undefined>(undefined)

/** Lets the page ask before it is left, while `isLeft` says that something stands written. */
export function useUnsaved(isLeft: IsLeft) {
  const all = use(UnsavedContext)
  useEffect(() => {
    all?.add(isLeft)
    return () => {
      all?.delete(isLeft)
    }
  }, [all, isLeft])
}
