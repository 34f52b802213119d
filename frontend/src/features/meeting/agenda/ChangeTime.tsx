import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMeetingChange } from '../api/useMeetingChange'
import { useMeetingPrice } from '../api/useMeetingPrice'
import { isDear } from '../price/isDear'
import { PriceNotice } from '../price/PriceNotice'

interface Props {
  team: string
  meeting: Meeting
  onClose: () => void
}

/** This one meeting is at another time; the others of its series stay. */
export function MoveMeeting({ team, meeting, onClose }: Props) {
  const { t } = useTranslation('meeting')
  const today = useToday()
  const change = useMeetingChange(team, meeting.about)
  const now = meeting.about.appointment
  const [date, setDate] = useState(now.date)
  const [start, setStart] = useState(now.start.slice(0, 5))
  const [minutes, setMinutes] = useState<number | string>(now.minutes)
  const whole = date !== '' && start !== '' && Number(minutes) >= 5
  const moved = date !== now.date || start !== now.start.slice(0, 5) || Number(minutes) !== now.minutes
  const price = useMeetingPrice(
    team,
    whole && moved
      ? {
          meeting: meeting.about.id,
          appointment: { ...now, date, start, minutes: Number(minutes) },
        }
      : undefined,
  )
  return (
    <Dialog title={t('move.title')} onClose={onClose}>
      <Stack>
        {change.error && <ProblemNotice error={change.error} />}
        <TextInput
          type="date"
          label={t('form.date')}
          min={today}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('form.start')}
          value={start}
          onChange={(event) => setStart(event.currentTarget.value)}
        />
        <NumberInput
          label={t('form.minutes')}
          min={5}
          max={480}
          hideControls
          value={minutes}
          onChange={setMinutes}
        />
        <PriceNotice asked={price} />
        <Group gap="xs">
          <Button
            loading={change.isPending}
            disabled={!whole || price.state === 'waiting'}
            onClick={() =>
              change.mutate({ do: 'move', date, start, minutes: Number(minutes) }, { onSuccess: onClose })
            }
          >
            {t(price.state === 'known' && isDear(price.answer) ? 'move.anyway' : 'move.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

/** This one meeting is not held. */
export function CancelMeeting({ team, meeting, onClose }: Props) {
  const { t } = useTranslation('meeting')
  const change = useMeetingChange(team, meeting.about)
  const [because, setBecause] = useState('')
  return (
    <Dialog title={t('off.title')} onClose={onClose}>
      <Stack>
        {change.error && <ProblemNotice error={change.error} />}
        <p>{t('off.help')}</p>
        <Textarea
          label={t('off.because')}
          maxLength={300}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button
            loading={change.isPending}
            onClick={() => change.mutate({ do: 'cancel', because: because.trim() }, { onSuccess: onClose })}
          >
            {t('off.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
