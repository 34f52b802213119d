import { Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen, Member, Relation, Relative } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useNoteRelation } from '../api/useSaveRelative'
import { Dialog } from '@/ui/dialog/Dialog'
import { RelationFields, relationOf, type RelationDraft } from './RelationFields'

interface Props {
  team: string
  relative: Relative
  /** The relation that is changed; left out, a new one. */
  known: Relation | undefined
  citizens: Citizen[]
  members: Member[]
  onClose: () => void
}

/** A relation is noted, or noted otherwise. */
export function RelationDialog({ team, relative, known, citizens, members, onClose }: Props) {
  const { t } = useTranslation('relative')
  const note = useNoteRelation(team, relative.id)
  const [checked, setChecked] = useState(false)
  const [citizen, setCitizen] = useState(known?.citizen ?? null)
  const [draft, setDraft] = useState<RelationDraft>({
    kind: known?.kind ?? 'OTHER',
    tasks: known?.tasks.join('\n') ?? '',
    // Whoever has left is contact person no more.
    contactPerson: members.find(({ id }) => id === known?.contactPerson)?.id ?? null,
  })
  const save = () => {
    setChecked(true)
    if (citizen !== null)
      note.mutate({ citizen, version: relative.version, relation: relationOf(draft) }, { onSuccess: onClose })
  }
  return (
    <Dialog title={known ? t('page.changeRelation') : t('page.addRelation')} onClose={onClose}>
      <Stack gap="sm">
        {!known && (
          <Select
            label={t('form.citizen')}
            required
            searchable
            data={citizens.map(({ id, name }) => ({ value: id, label: name }))}
            value={citizen}
            error={checked && citizen === null ? t('form.citizenMissing') : undefined}
            onChange={setCitizen}
          />
        )}
        <RelationFields draft={draft} members={members} onChange={setDraft} />
        {note.error && <ProblemNotice error={note.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={note.isPending} onClick={save}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
