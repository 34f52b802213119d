import { Button, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen, Member } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useAddRelative } from '../api/useSaveRelative'
import { RelationFields, relationOf, type RelationDraft } from './RelationFields'
import { detailsOf, draftOf, isComplete } from './relativeDraft'
import { RelativeFields } from './RelativeFields'
import { useRelativeNames } from './useRelativeNames'
import styles from './people.module.css'

interface Props {
  team: string
  /** Id of the citizen whom it is about, where one came from there. */
  about: string | null
  citizens: Citizen[]
  members: Member[]
  onAdded: (relative: string) => void
}

/** Somebody who is near to a citizen. */
export function AddRelative({ team, about, citizens, members, onAdded }: Props) {
  const { t } = useTranslation('relative')
  const [draft, setDraft] = useState(() => draftOf())
  const [relation, setRelation] = useState<RelationDraft>({ kind: 'OTHER', tasks: '', contactPerson: null })
  const [citizen, setCitizen] = useState(about)
  const names = useRelativeNames()
  const [checked, setChecked] = useState(false)
  const add = useAddRelative(team)
  const save = () => {
    setChecked(true)
    if (isComplete(draft) && citizen !== null)
      add.mutate(
        { about: detailsOf(draft), citizen, relation: relationOf(relation) },
        { onSuccess: ({ id }) => onAdded(id) },
      )
  }
  return (
    <div className={styles.columns}>
      <Stack gap="sm">
        <h2>{t('form.about')}</h2>
        <RelativeFields draft={draft} checked={checked} onChange={setDraft} />
      </Stack>
      <Stack gap="sm">
        <h2>{t('form.near')}</h2>
        <Select
          label={t('form.citizen')}
          required
          searchable
          data={citizens.map(({ id, name }) => ({ value: id, label: name }))}
          value={citizen}
          error={checked && citizen === null ? t('form.citizenMissing') : undefined}
          onChange={setCitizen}
        />
        <RelationFields draft={relation} members={members} onChange={setRelation} />
        {add.error && <ProblemNotice error={add.error} fields={names} />}
        <Button loading={add.isPending} onClick={save}>
          {t('save')}
        </Button>
      </Stack>
    </div>
  )
}
