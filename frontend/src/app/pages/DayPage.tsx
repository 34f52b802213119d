import { DayBoard } from '@/features/dayplan/components/DayBoard'
import { useChosenDate } from '../places'
import { useSignedIn } from '../signedIn'

export function DayPage() {
  const { team } = useSignedIn()
  const date = useChosenDate()
  return <DayBoard team={team.id} date={date} />
}
