import { Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Relative } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMerge } from '../api/useMerge'
import { useRelatives } from '../api/useRelatives'
import { useWhen } from '../needs/useWhen'
import { Dialog } from '@/ui/dialog/Dialog'
import rows from '@/ui/list/rows.module.css'
import styles from './people.module.css'

interface Props {
  team: string
  relative: Relative
  decides: boolean
}

/** Other notes of the same relative, and a way to merge one more. */
export function Doubles({ team, relative, decides }: Props) {
  const { t } = useTranslation('relative')
  const when = useWhen()
  const [open, setOpen] = useState(false)
  return (
    <>
      {relative.doubles.length > 0 && (
        <section aria-labelledby="doubles-title">
          <h2 id="doubles-title">{t('page.doubles')}</h2>
          <ul className={styles.plain}>
            {relative.doubles.map((one) => (
              <li key={one.id}>
                {[one.name, one.phone, one.mail].filter(Boolean).join(', ')}
                <span className={rows.quiet}>
                  {' '}
                  {t('page.doubleBy', { date: when.day(one.mergedAt), name: one.mergedBy })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {decides && (
        <Button variant="subtle" mt="lg" onClick={() => setOpen(true)}>
          {t('merge.open')}
        </Button>
      )}
      {open && <MergeDialog team={team} relative={relative} onClose={() => setOpen(false)} />}
    </>
  )
}

function MergeDialog({ team, relative, onClose }: { team: string; relative: Relative; onClose: () => void }) {
  const { t } = useTranslation('relative')
  const others = useRelatives(team).data?.filter((one) => one.id !== relative.id) ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const [checked, setChecked] = useState(false)
  const merge = useMerge(team, relative.id)
  const other = others.find((one) => one.id === chosen)
  const go = () => {
    setChecked(true)
    if (other)
      merge.mutate(
        { version: relative.version, duplicate: other.id, duplicateVersion: other.version },
        { onSuccess: onClose },
      )
  }
  return (
    <Dialog title={t('merge.title')} onClose={onClose}>
      <Stack gap="sm">
        <p style={{ margin: 0 }}>{t('merge.help', { name: relative.name })}</p>
        <p style={{ margin: 0 }}>{t('merge.consents')}</p>
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
          onChange={setChosen}
        />
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
