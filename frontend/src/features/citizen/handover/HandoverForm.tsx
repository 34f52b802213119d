import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverDetails } from '@/api/types'
import { isTooLong, LongText } from '@/ui/field/LongText'

/** Characters of a note. */
const NOTE = 1000

interface Props {
  now?: HandoverDetails
  submit: string
  busy: boolean
  onDone: (told: HandoverDetails) => void
  onCancel: () => void
}

/** What the next one must know, whether it must be read first, and whether the meeting takes it up. */
export function HandoverForm({ now, submit, busy, onDone, onCancel }: Props) {
  const { t } = useTranslation('citizen')
  const [note, setNote] = useState(now?.note ?? '')
  const [mustRead, setMustRead] = useState(now?.mustRead ?? false)
  const [forMeeting, setForMeeting] = useState(now?.forMeeting ?? false)
  const [checked, setChecked] = useState(false)
  const send = () => {
    setChecked(true)
    if (note.trim() && !isTooLong(note, NOTE)) onDone({ note: note.trim(), mustRead, forMeeting })
  }
  return (
    <Stack gap="sm">
      <LongText
        label={t('handover.note')}
        description={t('handover.noteHelp')}
        required
        rows={3}
        most={NOTE}
        value={note}
        error={checked && !note.trim() ? t('handover.noteMissing') : undefined}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Checkbox
        size="md"
        label={t('handover.mustRead')}
        description={t('handover.mustReadHelp')}
        checked={mustRead}
        onChange={(event) => setMustRead(event.currentTarget.checked)}
      />
      <Checkbox
        size="md"
        label={t('handover.forMeeting')}
        description={t('handover.forMeetingHelp')}
        checked={forMeeting}
        onChange={(event) => setForMeeting(event.currentTarget.checked)}
      />
      <Group gap="xs">
        <Button loading={busy} onClick={send}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('handover.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
