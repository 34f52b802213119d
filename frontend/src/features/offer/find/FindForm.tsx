import { Button, Checkbox, MultiSelect, NumberInput, Radio, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferWish, ReachableSpan } from '@/api/types'
import { useWords } from '@/ui/words/useWords'
import styles from '../components/offer.module.css'
import { conditions, languages, needs, relations } from '../words/kinds'
import { FreeHours } from './FreeHours'
import { draftOf, nothingTold, wishOf, type Near, type WishDraft } from './wishDraft'

interface Props {
  places: Near[]
  known?: OfferWish | undefined
  reachable?: ReachableSpan[] | undefined
  busy: boolean
  onAsk: (wish: OfferWish) => void
}

/** What is needed, and what must be so that they can come. */
export function FindForm({ places, known, reachable, busy, onAsk }: Props) {
  const { t } = useTranslation('offer')
  const { language } = useWords()
  const [draft, setDraft] = useState(() => (known ? draftOf(known, places) : nothingTold))
  const [checked, setChecked] = useState(false)
  const change = <K extends keyof WishDraft>(field: K, value: WishDraft[K]) =>
    setDraft((before) => ({ ...before, [field]: value }))
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        const wish = wishOf(draft, places)
        if (wish) onAsk(wish)
      }}
    >
      <div className={styles.fieldset}>
        <div className={styles.pair}>
          <Select
            label={t('find.need')}
            required
            data={needs.map((value) => ({ value, label: t(`need.${value}`) }))}
            value={draft.need}
            error={checked && !draft.need && t('find.needMissing')}
            onChange={(need) => change('need', need)}
          />
          <Select
            label={t('find.relation')}
            clearable
            data={relations.map((value) => ({ value, label: t(`relation.${value}`) }))}
            value={draft.relation ?? null}
            onChange={(relation) => change('relation', relation as WishDraft['relation'])}
          />
        </div>
        <div className={styles.pair}>
          <MultiSelect
            label={t('find.conditions')}
            data={conditions.map((value) => ({ value, label: t(`condition.${value}`) }))}
            value={draft.conditions}
            onChange={(values) => change('conditions', values)}
          />
          <MultiSelect
            label={t('find.languages')}
            searchable
            data={languages.map((code) => ({ value: code, label: language(code) }))}
            value={draft.languages}
            onChange={(values) => change('languages', values)}
          />
        </div>
        <div className={styles.pair}>
          <Select
            label={t('find.place')}
            description={t('find.placeHelp')}
            clearable
            searchable
            data={places.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.near}
            onChange={(near) => change('near', near)}
          />
          <NumberInput
            label={t('find.most')}
            description={'\u00a0'}
            min={0}
            value={draft.most}
            onChange={(value) => change('most', value === '' ? '' : Number(value))}
          />
        </div>
        <Radio.Group
          label={t('find.company.label')}
          value={draft.company}
          onChange={(company) => change('company', company)}
        >
          <div className={styles.days}>
            {(['any', 'ALONE', 'GROUP'] as const).map((value) => (
              <Radio key={value} value={value} label={t(`find.company.${value}`)} />
            ))}
          </div>
        </Radio.Group>
        <FreeHours hours={draft.hours} reachable={reachable} onChange={(hours) => change('hours', hours)} />
        <div className={styles.days}>
          <Checkbox
            label={t('find.anonymous')}
            checked={draft.anonymous}
            onChange={(event) => change('anonymous', event.currentTarget.checked)}
          />
          <Checkbox
            label={t('find.transport')}
            checked={draft.transport}
            onChange={(event) => change('transport', event.currentTarget.checked)}
          />
        </div>
        <div>
          <Button type="submit" loading={busy}>
            {t('find.do')}
          </Button>
        </div>
      </div>
    </form>
  )
}
