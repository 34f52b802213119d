import { Select, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Member, RelationDetails, RelationKind } from '@/api/types'

const kinds: RelationKind[] = [
  'SPOUSE',
  'DAUGHTER',
  'SON',
  'PARENT',
  'SIBLING',
  'OTHER_FAMILY',
  'FRIEND',
  'NEIGHBOUR',
  'GUARDIAN',
  'OTHER',
]

/** What is being written about a relation; tasks stand one to a line. */
export interface RelationDraft {
  kind: RelationKind
  tasks: string
  contactPerson: string | null
}

export const relationOf = ({ kind, tasks, contactPerson }: RelationDraft): RelationDetails => ({
  kind,
  tasks: tasks
    .split('\n')
    .map((task) => task.trim())
    .filter(Boolean),
  ...(contactPerson === null ? {} : { contactPerson }),
})

interface Props {
  draft: RelationDraft
  members: Member[]
  onChange: (draft: RelationDraft) => void
}

export function RelationFields({ draft, members, onChange }: Props) {
  const { t } = useTranslation('relative')
  return (
    <>
      <Select
        label={t('form.kind')}
        required
        allowDeselect={false}
        data={kinds.map((kind) => ({ value: kind, label: t(`relation.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => kind && onChange({ ...draft, kind })}
      />
      <Textarea
        label={t('form.tasks')}
        description={t('form.tasksHelp')}
        rows={2}
        value={draft.tasks}
        onChange={(event) => onChange({ ...draft, tasks: event.currentTarget.value })}
      />
      <Select
        label={t('form.contact')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('page.noContact') }}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.contactPerson}
        onChange={(contactPerson) => onChange({ ...draft, contactPerson })}
      />
    </>
  )
}
