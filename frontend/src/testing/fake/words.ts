import { formatTime, timeOfMinute } from '@/ui/format/format'

export type Words = 'da' | 'en'

/** Minutes since midnight as people write it. */
export const clock = (minute: number, words: Words) => formatTime(timeOfMinute(minute), words)
