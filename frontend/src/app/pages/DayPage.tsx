import { DayBoard } from '@/features/dayplan/board/DayBoard'
import { useChosenDate } from '../places'
import { useSignedIn } from '../signedIn'

export function DayPage() {
  const { team, session } = useSignedIn()
  const date = useChosenDate()
  return <DayBoard team={team.id} date={date} member={session.member} />
}
