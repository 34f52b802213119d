import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Need, Urgency } from '@/api/types'
import type { Of } from '@/api/useAcross'
import { NeedRow } from './NeedRow'
import { Section } from './Section'
import type { Overview } from './useOverview'
import styles from './overview.module.css'

const FIRST = 6
const weight: Record<Urgency, number> = { RED: 0, YELLOW: 1, GREEN: 2 }

/** What is late first, then the most urgent, then the oldest. */
const lateFirst = (a: Of<Need>, b: Of<Need>) =>
  Number(b.value.overdue) - Number(a.value.overdue) ||
  weight[a.value.urgency] - weight[b.value.urgency] ||
  a.value.flaggedAt.localeCompare(b.value.flaggedAt)

/** What relatives need in all of the teams. */
export function NeedsAcross({ needs: { found, isPending } }: { needs: Overview['needs'] }) {
  const { t } = useTranslation(['advisor', 'relative'])
  const [kind, setKind] = useState('')
  const [all, setAll] = useState(false)
  const kinds = [...new Set(found.map(({ value }) => value.kind))]
  const fitting = found.filter(({ value }) => kind === '' || value.kind === kind).sort(lateFirst)
  const shown = all ? fitting : fitting.slice(0, FIRST)
  return (
    <Section id="behov" title={t('needs.title')} isPending={isPending}>
      {kinds.length > 1 && (
        <Select
          size="md"
          className={styles.filter ?? ''}
          label={t('needs.kind')}
          allowDeselect={false}
          data={[
            { value: '', label: t('needs.allKinds') },
            ...kinds.map((one) => ({ value: one, label: t(`relative:kind.${one}`) })),
          ]}
          value={kind}
          onChange={(chosen) => setKind(chosen ?? '')}
        />
      )}
      {found.length === 0 && <p>{t('needs.none')}</p>}
      {found.length > 0 && fitting.length === 0 && <p>{t('needs.noneSuch')}</p>}
      <ul className={styles.list}>
        {shown.map((need) => (
          <li key={need.value.id}>
            <NeedRow need={need} />
          </li>
        ))}
      </ul>
      {fitting.length > FIRST && (
        <Button variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('needs.fewer') : t('needs.all', { count: fitting.length })}
        </Button>
      )}
    </Section>
  )
}
