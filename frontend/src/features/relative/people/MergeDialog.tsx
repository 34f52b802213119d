import { Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Relative } from '@/api/types'
import { Dialog } from '@/ui/dialog/Dialog'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMerge } from '../api/useMerge'
import { useRelatives } from '../api/useRelatives'
import { MergePreview } from './MergePreview'
import type { Single } from './merged'

interface Props {
  team: string
  relative: Relative
  onClose: () => void
}

/** Two notes of the same relative: who the other one is, what will stand afterwards, and then it is done for good. */
export function MergeDialog({ team, relative, onClose }: Props) {
  const { t } = useTranslation('relative')
  const others = useRelatives(team).data?.filter((one) => one.id !== relative.id) ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<Single[]>([])
  const [checked, setChecked] = useState(false)
  const merge = useMerge(team, relative.id)
  const other = others.find((one) => one.id === chosen)
  const go = () => {
    setChecked(true)
    if (other)
      merge.mutate(
        { version: relative.version, duplicate: other.id, duplicateVersion: other.version, theirs },
        { onSuccess: onClose },
      )
  }
  return (
    <Dialog title={t('merge.title')} size="xl" onClose={onClose}>
      <Stack gap="sm">
        <Select
          label={t('merge.other')}
          required
          searchable
          data={others.map((one) => ({
            value: one.id,
            label: [one.name, ...one.relations.map((near) => near.citizenName)].join(', '),
          }))}
          value={chosen}
          error={checked && !other ? t('merge.missing') : undefined}
          onChange={(id) => {
            setChosen(id)
            setTheirs([])
          }}
        />
        {other && <MergePreview stays={relative} goes={other} theirs={theirs} onTheirs={setTheirs} />}
        <Notice kind="warn" title={t('merge.forGood')}>
          <p style={{ margin: 0 }}>{t('merge.help', { name: relative.name })}</p>
          <p style={{ margin: 0 }}>{t('merge.consents')}</p>
          <p style={{ margin: 0 }}>{t('merge.lost')}</p>
        </Notice>
        {merge.error && <ProblemNotice error={merge.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={merge.isPending} onClick={go}>
            {t('merge.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
