import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment, Citizen, Member } from '@/api/types'
import { useClock, useToday } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useArrange } from '../api/useMeetingChange'
import { useMeetingPrice } from '../api/useMeetingPrice'
import { isDear } from '../price/isDear'
import { PriceNotice } from '../price/PriceNotice'
import { AppointmentFields } from './AppointmentFields'
import { comingStart } from './comingStart'

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
  const clock = useClock()
  const arrange = useArrange(team)
  const [about, setAbout] = useState<Appointment>(() => ({
    kind: 'CITIZEN',
    ...comingStart(clock.now()),
    minutes: 45,
    site: 'BASE',
    members: [],
  }))
  const whole =
    about.date !== '' &&
    about.start !== '' &&
    about.minutes >= 5 &&
    (about.kind !== 'CITIZEN' || about.citizen !== undefined)
  const price = useMeetingPrice(team, whole ? { appointment: about } : undefined)
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
        <PriceNotice asked={price} />
        <Group gap="xs">
          <Button
            loading={arrange.isPending}
            disabled={!whole || price.state === 'waiting'}
            onClick={() => arrange.mutate(about, { onSuccess: onClose })}
          >
            {t(price.state === 'known' && isDear(price.answer) ? 'arrange.anyway' : 'arrange.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
