import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment, Citizen, Member } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useArrange } from '../api/useMeetingChange'
import { AppointmentFields } from './AppointmentFields'

interface Props {
  team: string
  members: Member[]
  citizens: Citizen[]
  onClose: () => void
}

/** One meeting outside any series. */
export function ArrangeMeeting({ team, members, citizens, onClose }: Props) {
  const { t } = useTranslation('meeting')
  const today = useToday()
  const arrange = useArrange(team)
  const [about, setAbout] = useState<Appointment>({
    kind: 'CITIZEN',
    date: today,
    start: '13:00',
    minutes: 45,
    site: 'BASE',
    members: [],
  })
  return (
    <Dialog title={t('arrange.title')} size="lg" onClose={onClose}>
      <Stack>
        {arrange.error && <ProblemNotice error={arrange.error} />}
        <TextInput
          type="date"
          label={t('form.date')}
          min={today}
          value={about.date}
          onChange={(event) => setAbout({ ...about, date: event.currentTarget.value })}
        />
        <AppointmentFields value={about} members={members} citizens={citizens} onChange={setAbout} />
        <Group gap="xs">
          <Button
            loading={arrange.isPending}
            disabled={!about.date || (about.kind === 'CITIZEN' && !about.citizen)}
            onClick={() => arrange.mutate(about, { onSuccess: onClose })}
          >
            {t('arrange.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
