import type { Clock } from '@/ui/clock/clock'
import { dateIn } from '@/ui/clock/clock'
import { plusDays } from '@/ui/format/format'
import { dayOf, type FakeDay } from './day'
import { newCircle, type Circle } from './circle'
import type { accounts } from './people'
import { newHelping, type Helping } from './helping/helping'
import { newMeetings, type KeptMeetings } from './meetings'
import { newHanded, type Handed } from './handovers'
import { newPortal, type Portal } from './portal'
import { newOffers, type KeptOffer } from './offers'
import { newAsked, type Asked } from './requests'
import { newPartners, type KeptPartner } from './partners'
import { FakeProblem } from './problem'
import { noWishes, type KeptWishes } from './wishes'

export type Account = (typeof accounts)[number]

export interface Event {
  name: 'solve' | 'plan' | 'needs' | 'answers' | 'handovers' | 'changed' | 'ping'
  data: unknown
}

/** All that the fake server remembers. */
export interface FakeState {
  clock: Clock
  dates: string[]
  days: Map<string, FakeDay>
  sessions: Map<string, Account>
  /** Who follows a date, `team` for what relatives ask and answer, or `own` for what changes on Lone Abild's page. */
  listeners: Map<string, Set<(event: Event) => void>>
  wishes: KeptWishes
  offers: KeptOffer[]
  partners: KeptPartner[]
  circle: Circle
  /** What was corrected by hand of citizens, by id. */
  corrected: Map<string, { name: string; address?: string; contactPerson?: string }>
  /** Last working days of members, by id. */
  lastDays: Map<string, string>
  /** Members who were made nameless. */
  nameless: Set<string>
  helping: Helping
  meetings: KeptMeetings
  handed: Handed
  portal: Portal
  asked: Asked
  feed: number
  solving: Map<string, ReturnType<typeof setInterval>>
}

export function newState(clock: Clock): FakeState {
  const today = dateIn(clock.now())
  return {
    clock,
    dates: Array.from({ length: 14 }, (_, index) => plusDays(today, index - 1)),
    days: new Map(),
    sessions: new Map(),
    listeners: new Map(),
    wishes: noWishes(),
    offers: newOffers(clock.now()),
    partners: newPartners(today),
    circle: newCircle(clock),
    corrected: new Map(),
    lastDays: new Map(),
    nameless: new Set(),
    helping: newHelping(today),
    meetings: newMeetings(today),
    handed: newHanded(clock),
    portal: newPortal(clock),
    asked: newAsked(today),
    feed: 1,
    solving: new Map(),
  }
}

export function dayIn(state: FakeState, date: string): FakeDay {
  if (!state.dates.includes(date)) throw new FakeProblem(404, 'UNKNOWN_DATE', { dates: state.dates })
  const known = state.days.get(date)
  if (known) return known
  const made = dayOf(date, state.clock.now().toISOString())
  state.days.set(date, made)
  return made
}

export function tell(state: FakeState, line: string, event: Event) {
  for (const listener of state.listeners.get(line) ?? []) listener(event)
}

/** The day has changed: a new version, told to everybody who follows it. */
export function stepVersion(state: FakeState, day: FakeDay, by: string | undefined, what: string) {
  day.version += 1
  day.lastChangedAt = state.clock.now().toISOString()
  tell(state, day.date, { name: 'plan', data: { version: day.version, ...(by ? { by } : {}), what } })
}
