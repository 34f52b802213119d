import { useCallback } from 'react'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import type { Session } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import type { IconName } from '@/ui/icon/Icon'

export interface Place {
  path: string
  key: 'overview' | 'day' | 'myDay' | 'citizens' | 'relatives' | 'meetings' | 'team'
  icon: IconName
}

const places: Place[] = [
  { path: '/overblik', key: 'overview', icon: 'heart' },
  { path: '/dagen', key: 'day', icon: 'day' },
  { path: '/min-dag', key: 'myDay', icon: 'route' },
  { path: '/borgere', key: 'citizens', icon: 'home' },
  { path: '/paaroerende', key: 'relatives', icon: 'near' },
  { path: '/moeder', key: 'meetings', icon: 'meeting' },
  { path: '/teamet', key: 'team', icon: 'team' },
]

const advisors: Place['key'][] = ['overview', 'citizens', 'relatives', 'meetings']

/** Those of the one who is signed in: a day of their own is a member's, and an advisor comes for the relatives. */
export function placesOf({ role, member }: Session): Place[] {
  if (role === 'ADVISOR') return places.filter(({ key }) => advisors.includes(key))
  return places.filter(({ key }) => key !== 'overview' && (key !== 'myDay' || member != null))
}

const inPath = /^\/(dagen|min-dag)(\/|$)/
const aDate = /^\d{4}-\d{2}-\d{2}$/

/** Where a place is found on a date; today's date is left out, so that a bookmark stays on today. */
export function pathOn(path: string, date: string, today: string): string {
  if (date === today) return path
  return inPath.test(path) ? `${path}/${date}` : `${path}?dato=${date}`
}

/** The date that the address speaks of: its own, or today. */
export function useChosenDate(): string {
  const today = useToday()
  const { date } = useParams()
  const [search] = useSearchParams()
  const asked = date ?? search.get('dato')
  return asked != null && aDate.test(asked) ? asked : today
}

/** Goes to another date at the same place. */
export function useGoToDate(): (date: string) => void {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const today = useToday()
  return useCallback(
    (date) => {
      const place = inPath.exec(pathname)?.[1]
      void navigate(pathOn(place ? `/${place}` : pathname, date, today))
    },
    [navigate, pathname, today],
  )
}
