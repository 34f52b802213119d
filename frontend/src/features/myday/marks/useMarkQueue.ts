import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react'
import { StoreContext } from '@/ui/offline/store'
import { sendMark } from '../api/sendMark'
import { MarkQueue } from './markQueue'

export const MarkQueueContext = createContext<MarkQueue | undefined>(undefined)

/** One queue for who is signed in; sent again whenever the page is looked at or the network comes back. */
export function useNewMarkQueue(username: string): MarkQueue {
  const store = use(StoreContext)
  const queries = useQueryClient()
  const [queue] = useState(
    () =>
      new MarkQueue(store, `marks ${username}`, async (mark) => {
        await sendMark(mark)
        // The fresh answer first, so that what was told never seems to go back.
        await queries.invalidateQueries({ queryKey: ['my-day', mark.team] })
      }),
  )
  useEffect(() => {
    const retry = () => void queue.flush()
    retry()
    addEventListener('focus', retry)
    addEventListener('online', retry)
    document.addEventListener('visibilitychange', retry)
    return () => {
      removeEventListener('focus', retry)
      removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', retry)
    }
  }, [queue])
  return queue
}

export function useMarks() {
  const queue = use(MarkQueueContext)
  if (!queue) throw new Error('No queue here: put the page inside <MarkQueueContext value={queue}>')
  return { queue, ...useSyncExternalStore(queue.subscribe, queue.now) }
}
