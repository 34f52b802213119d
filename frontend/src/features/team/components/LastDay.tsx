import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Departure } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { LeaveDialog } from './LeaveDialog'

interface Props {
  team: string
  departure: Departure
  decides: boolean
  busy: boolean
  error: unknown
  onLeave: (lastDay: string, done: () => void) => void
  onStay: () => void
}

/** Until when a member works; told, changed or taken back. */
export function LastDay({ team, departure, decides, busy, error, onLeave, onStay }: Props) {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { lastDay, left, nameGoes, setAside } = departure
  const [day, setDay] = useState(lastDay ?? '')
  const [asking, setAsking] = useState(false)
  const today = useToday()
  const told =
    lastDay == null
      ? t('leaving.stays')
      : t(left ? 'leaving.was' : 'leaving.is', { date: format.date(lastDay) })
  return (
    <section aria-labelledby="last-day-title">
      <h2 id="last-day-title">{t('leaving.title')}</h2>
      <p>
        {told} {nameGoes != null && t('leaving.nameGoes', { date: format.date(nameGoes) })}
      </p>
      {decides && (
        <Stack gap="sm" maw={420}>
          <p style={{ margin: 0 }}>{t('leaving.help')}</p>
          <TextInput
            type="date"
            label={t('leaving.day')}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          {setAside > 0 && <p style={{ margin: 0 }}>{t('leaving.setAside', { count: setAside })}</p>}
          {error != null && !asking && <ProblemNotice error={error} />}
          <Group gap="xs">
            <Button disabled={day === '' || day === lastDay} onClick={() => setAsking(true)}>
              {t('leaving.save')}
            </Button>
            {lastDay != null && (
              <Button variant="default" loading={busy} onClick={onStay}>
                {t(left ? 'leaving.back' : 'leaving.stay')}
              </Button>
            )}
          </Group>
          {asking && (
            <LeaveDialog
              team={team}
              member={departure.member}
              name={departure.name}
              lastDay={day}
              today={today}
              busy={busy}
              error={error}
              onLeave={() => onLeave(day, () => setAsking(false))}
              onClose={() => setAsking(false)}
            />
          )}
        </Stack>
      )}
    </section>
  )
}
