import { createContext, useContext, useEffect, useState } from 'react'

/** Where the screens get the time from; tests put their own here. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

export const ClockContext = createContext<Clock>(systemClock)

export const useClock = () => useContext(ClockContext)

/** The present moment, told anew every `everySeconds`. */
export function useNow(everySeconds = 30): Date {
  const clock = useClock()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(clock.now()), everySeconds * 1000)
    return () => clearInterval(ticking)
  }, [clock, everySeconds])
  return now
}

/** Today's date in Copenhagen as yyyy-MM-dd, wherever the device is. */
export function useToday(): string {
  return dateIn(useNow(60))
}

const copenhagenDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const copenhagenTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
})

/** The date in Copenhagen at this moment, yyyy-MM-dd. */
export const dateIn = (moment: Date) => copenhagenDate.format(moment)

/** The time of day in Copenhagen at this moment, HH:mm. */
export const timeIn = (moment: Date) => copenhagenTime.format(moment)
