import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FlaggedNeed, NeedKind, Urgency } from '@/api/types'
import { isTooLong, LongText } from '@/ui/field/LongText'
import { Notice } from '@/ui/notice/Notice'
import { usePost } from '@/ui/offline/useOutbox'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { flags, notes } from '../api/flags'
import { keys } from '../api/keys'
import { useTakeBack } from '../api/useTakeBack'
import { TakenUp } from './TakenUp'

/** Characters of a note. */
const NOTE = 2000

interface Props {
  team: string
  citizen?: string
  /** The flag, by the id that it got here. */
  made: { id: string; kind: NeedKind; urgency: Urgency }
  /** What it came to, once the server has it. */
  flagged: FlaggedNeed | undefined
  onClose: () => void
}

/** It is saved, or kept here until there is network. Now there is time for a note, and for a moment it can be taken back. */
export function Flagged({ team, citizen, made: { id, kind, urgency }, flagged, onClose }: Props) {
  const { t } = useTranslation('relative')
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const [confidential, setConfidential] = useState(false)
  const [busy, setBusy] = useState(false)
  const [withdrawn, setWithdrawn] = useState(false)
  const flag = usePost(flags)
  const more = usePost(notes)
  const takeBack = useTakeBack(team)
  if (withdrawn || takeBack.data)
    return (
      <Stack>
        <Notice kind="info" title={t('flag.undone')} role="status" />
        <Button onClick={onClose}>{t('flag.done')}</Button>
      </Stack>
    )
  /** What it came to, also where that is newer than what is shown. */
  const sent = () => queries.getQueryData<FlaggedNeed>(keys.flagged(id))
  const keep = async () => {
    const told = { note: note.trim(), confidential }
    if (await flag.amend(id, told)) return
    const found = sent()
    const about = { team, ...(citizen ? { citizen } : {}) }
    if (found) await more.send(more.write(about, { need: found.need.id, signal: found.signal, ...told }))
  }
  const done = async () => {
    setBusy(true)
    if (note.trim()) await keep()
    onClose()
  }
  const undo = async () => {
    if (await flag.withdraw(id)) setWithdrawn(true)
    else {
      const found = sent()
      if (found) takeBack.mutate({ need: found.need.id, signal: found.signal })
    }
  }
  const signal = flagged?.need.signals.find((one) => one.id === flagged.signal)
  const title = [t(`kind.${kind}`), t(`urgency.${signal?.urgency ?? urgency}`).toLocaleLowerCase()].join(', ')
  return (
    <Stack gap="sm">
      {flagged ? (
        <Notice kind="good" title={title} role="status">
          <p style={{ margin: 0 }}>{flagged.gathered ? t('flag.gathered') : t('flag.savedHelp')}</p>
          <TakenUp team={team} need={flagged.need} />
        </Notice>
      ) : (
        <Notice kind="warn" icon="offline" title={title} role="status">
          <p style={{ margin: 0 }}>{t('flag.keptHelp')}</p>
          {urgency === 'RED' && <p style={{ margin: 0 }}>{t('flag.keptRed')}</p>}
        </Notice>
      )}
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
      {takeBack.error && <ProblemNotice error={takeBack.error} />}
      <Group justify="space-between">
        {flagged === undefined || flagged.need.state === 'OPEN' ? (
          <Button variant="subtle" loading={takeBack.isPending} onClick={() => void undo()}>
            {t('flag.undo')}
          </Button>
        ) : (
          <span />
        )}
        <Button loading={busy} disabled={isTooLong(note, NOTE)} onClick={() => void done()}>
          {note.trim() ? t('flag.keepNote') : t('flag.done')}
        </Button>
      </Group>
    </Stack>
  )
}
