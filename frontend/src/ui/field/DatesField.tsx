import { DatePickerInput } from '@mantine/dates'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '@/ui/clock/clock'
import { useCalendar } from './useCalendar'

interface Props {
  label: string
  description?: string
  /** Days, as `2026-12-24`. */
  value: readonly string[]
  error: ReactNode
  onChange: (days: string[]) => void
}

/** Any number of days, each chosen and let go by a tap in a calendar. */
export function DatesField({ value, onChange, ...field }: Props) {
  const { t } = useTranslation('ui')
  const calendar = useCalendar()
  const today = useToday()
  return (
    <DatePickerInput
      {...field}
      {...calendar}
      type="multiple"
      clearable
      clearButtonProps={{ 'aria-label': t('calendar.clear') }}
      valueFormat="D. MMMM YYYY"
      defaultDate={value[0] ?? today}
      value={[...value]}
      onChange={(days) => onChange(days.toSorted())}
    />
  )
}
