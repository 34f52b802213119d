import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { Relative } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useChangeRelative } from '../api/useSaveRelative'
import { Dialog } from '@/ui/dialog/Dialog'
import { ChangedMeanwhile } from './ChangedMeanwhile'
import { detailsOf, differing, draftOf, isComplete, taking, type RelativeField } from './relativeDraft'
import { RelativeFields } from './RelativeFields'
import { useRelativeNames } from './useRelativeNames'

interface Props {
  team: string
  relative: Relative
  onClose: () => void
}

/** A relative is described anew. */
export function EditRelative({ team, relative, onClose }: Props) {
  const { t } = useTranslation('relative')
  const [draft, setDraft] = useState(() => draftOf(relative))
  const names = useRelativeNames()
  const [checked, setChecked] = useState(false)
  // What the draft began from: saving must not pass for knowing what others have written since.
  const [began, setBegan] = useState(relative)
  const [others, setOthers] = useState<RelativeField[]>()
  const change = useChangeRelative(team, relative.id)
  const refused = change.error instanceof ApiProblem && change.error.status === 409
  if (refused && relative.version !== began.version) {
    const before = draftOf(began)
    const now = draftOf(relative)
    const changed = differing(before, now)
    const mine = differing(before, draft)
    setBegan(relative)
    setOthers([...new Set([...(others ?? []), ...changed])])
    setDraft(
      taking(
        draft,
        changed.filter((field) => !mine.includes(field)),
        now,
      ),
    )
  }
  const save = () => {
    setChecked(true)
    if (isComplete(draft))
      change.mutate({ version: began.version, about: detailsOf(draft) }, { onSuccess: onClose })
  }
  return (
    <Dialog title={t('form.editTitle')} onClose={onClose}>
      <Stack gap="sm">
        <RelativeFields draft={draft} checked={checked} onChange={setDraft} />
        {others && <ChangedMeanwhile fields={others} now={draftOf(began)} draft={draft} onTake={setDraft} />}
        {change.error && !(refused && others) && <ProblemNotice error={change.error} fields={names} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={change.isPending} onClick={save}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
