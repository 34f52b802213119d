import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting, Member } from '@/api/types'
import { Dialog } from '@/ui/dialog/Dialog'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMeetingChange } from '../api/useMeetingChange'

interface Props {
  team: string
  meeting: Meeting
  members: Member[]
  me: string | undefined
  onClose: () => void
}

/** Who is there: asked as the meeting begins, and to be corrected while it is on. */
export function WhoIsThere({ team, meeting, members, me, onClose }: Props) {
  const { t } = useTranslation('meeting')
  const change = useMeetingChange(team, meeting.about)
  const begun = meeting.about.state !== 'PLANNED'
  const invited = meeting.about.appointment.members
  const [present, setPresent] = useState<string[]>(begun ? meeting.present : me !== undefined ? [me] : [])
  const asked = members.filter(
    ({ id }) => invited.length === 0 || invited.includes(id) || present.includes(id),
  )
  return (
    <Dialog title={t(meeting.about.state === 'HELD' ? 'there.changeHeld' : 'there.title')} onClose={onClose}>
      <Stack>
        {change.error && <ProblemNotice error={change.error} />}
        <Checkbox.Group label={t('there.label')} value={present} onChange={setPresent}>
          <Stack gap={0} mt="xs">
            {asked.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} size="md" py={10} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group gap="xs">
          <Button
            loading={change.isPending}
            onClick={() =>
              change.mutate({ do: begun ? 'present' : 'begin', present }, { onSuccess: onClose })
            }
          >
            {begun ? t('there.keep') : t('there.begin')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
