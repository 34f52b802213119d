import { useParams } from 'react-router'
import { DayBoard } from '@/features/dayplan/components/DayBoard'
import { useToday } from '@/ui/clock/clock'

export function DayPage() {
  const today = useToday()
  const { date = today } = useParams()
  return <DayBoard team="sundparken" date={date} />
}
