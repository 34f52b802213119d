import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Departure } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'

interface Props {
  departure: Departure
  decides: boolean
  busy: boolean
  error: unknown
  onLeave: (lastDay: string) => void
  onStay: () => void
}

/** Until when a member works; told, changed or taken back. */
export function LastDay({ departure, decides, busy, error, onLeave, onStay }: Props) {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { lastDay, left } = departure
  const [day, setDay] = useState(lastDay ?? '')
  const told =
    lastDay == null
      ? t('leaving.stays')
      : t(left ? 'leaving.was' : 'leaving.is', { date: format.date(lastDay) })
  return (
    <section aria-labelledby="last-day-title">
      <h2 id="last-day-title">{t('leaving.title')}</h2>
      <p>{told}</p>
      {decides && (
        <Stack gap="sm" maw={420}>
          <p style={{ margin: 0 }}>{t('leaving.help')}</p>
          <TextInput
            type="date"
            label={t('leaving.day')}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          {error != null && <ProblemNotice error={error} />}
          <Group gap="xs">
            <Button loading={busy} disabled={day === '' || day === lastDay} onClick={() => onLeave(day)}>
              {t('leaving.save')}
            </Button>
            {lastDay != null && (
              <Button variant="default" loading={busy} onClick={onStay}>
                {t(left ? 'leaving.back' : 'leaving.stay')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </section>
  )
}
