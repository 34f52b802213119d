import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FlaggedNeed } from '@/api/types'
import { isTooLong, LongText } from '@/ui/field/LongText'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignalNote, useTakeBack } from '../api/useFlag'
import { TakenUp } from './TakenUp'

/** Characters of a note. */
const NOTE = 2000

interface Props {
  team: string
  flagged: FlaggedNeed
  onClose: () => void
}

/** It is saved. Now there is time for a note, and for a moment it can be taken back. */
export function Flagged({ team, flagged: { need, signal, gathered }, onClose }: Props) {
  const { t } = useTranslation('relative')
  const [note, setNote] = useState('')
  const [confidential, setConfidential] = useState(false)
  const write = useSignalNote(team)
  const undo = useTakeBack(team)
  const mine = need.signals.find((one) => one.id === signal)
  if (undo.data)
    return (
      <Stack>
        <Notice kind="info" title={t('flag.undone')} role="status" />
        <Button onClick={onClose}>{t('flag.done')}</Button>
      </Stack>
    )
  const done = () => {
    if (note.trim())
      write.mutate({ need: need.id, signal, note: note.trim(), confidential }, { onSuccess: onClose })
    else onClose()
  }
  return (
    <Stack gap="sm">
      <Notice
        kind="good"
        title={[t(`kind.${need.kind}`), mine && t(`urgency.${mine.urgency}`).toLocaleLowerCase()]
          .filter(Boolean)
          .join(', ')}
        role="status"
      >
        <p style={{ margin: 0 }}>{gathered ? t('flag.gathered') : t('flag.savedHelp')}</p>
        <TakenUp team={team} need={need} />
      </Notice>
      <LongText
        label={t('flag.note')}
        description={t('flag.noteHelp')}
        rows={3}
        most={NOTE}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Checkbox
        label={t('flag.confidential')}
        description={t('flag.confidentialHelp')}
        checked={confidential}
        onChange={(event) => setConfidential(event.currentTarget.checked)}
      />
      {(write.error ?? undo.error) && <ProblemNotice error={write.error ?? undo.error} />}
      <Group justify="space-between">
        {need.state === 'OPEN' ? (
          <Button
            variant="subtle"
            loading={undo.isPending}
            onClick={() => undo.mutate({ need: need.id, signal })}
          >
            {t('flag.undo')}
          </Button>
        ) : (
          <span />
        )}
        <Button loading={write.isPending} disabled={isTooLong(note, NOTE)} onClick={done}>
          {note.trim() ? t('flag.keepNote') : t('flag.done')}
        </Button>
      </Group>
    </Stack>
  )
}
