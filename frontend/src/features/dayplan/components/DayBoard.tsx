import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'

/** The team's day: rows of members, 07.00-23.30. */
export function DayBoard({ date }: { team: string; date: string }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  return (
    <Title order={1}>
      {t('title')}, {format.date(date)}
    </Title>
  )
}
