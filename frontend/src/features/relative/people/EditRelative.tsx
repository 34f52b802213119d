import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Relative } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useChangeRelative } from '../api/useSaveRelative'
import { Dialog } from '@/ui/dialog/Dialog'
import { detailsOf, draftOf } from './relativeDraft'
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
  const change = useChangeRelative(team, relative.id)
  const save = () => {
    setChecked(true)
    if (draft.name.trim())
      change.mutate({ version: relative.version, about: detailsOf(draft) }, { onSuccess: onClose })
  }
  return (
    <Dialog title={t('form.editTitle')} onClose={onClose}>
      <Stack gap="sm">
        <RelativeFields draft={draft} checked={checked} onChange={setDraft} />
        {change.error && <ProblemNotice error={change.error} fields={names} />}
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
