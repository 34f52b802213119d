import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWords } from '@/ui/words/useWords'
import styles from '../components/offer.module.css'
import { conditions, languages, meanwhiles, relations } from '../words/kinds'
import { numberIn, type Fields } from './fields'

/** Whom it is for, in which languages, and where the citizen is meanwhile. */
export function WhomFields({ draft, change, errorOf }: Fields) {
  const { t } = useTranslation('offer')
  const { language } = useWords()
  const known = [...new Set([...languages, ...draft.languages])]
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('edit.whom')}</legend>
      <div className={styles.pair}>
        <MultiSelect
          label={t('edit.relations')}
          description={t('edit.relationsHelp')}
          data={relations.map((value) => ({ value, label: t(`relation.${value}`) }))}
          value={draft.relations}
          onChange={(values) => change('relations', values)}
        />
        <MultiSelect
          label={t('edit.conditions')}
          description={t('edit.conditionsHelp')}
          data={conditions.map((value) => ({ value, label: t(`condition.${value}`) }))}
          value={draft.conditions}
          onChange={(values) => change('conditions', values)}
        />
      </div>
      <div className={styles.pair}>
        <NumberInput
          label={t('edit.fromAge')}
          min={0}
          max={120}
          value={draft.fromAge}
          error={errorOf('target.fromAge')}
          onChange={(value) => change('fromAge', numberIn(value))}
        />
        <NumberInput
          label={t('edit.toAge')}
          min={0}
          max={120}
          value={draft.toAge}
          error={errorOf('target.toAge')}
          onChange={(value) => change('toAge', numberIn(value))}
        />
      </div>
      <TextInput
        label={t('edit.note')}
        maxLength={500}
        value={draft.note}
        error={errorOf('target.note')}
        onChange={(event) => change('note', event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <MultiSelect
          label={t('edit.languages')}
          searchable
          data={known.map((code) => ({ value: code, label: language(code) }))}
          value={draft.languages}
          onChange={(values) => change('languages', values)}
        />
        <Select
          label={t('edit.meanwhile')}
          allowDeselect={false}
          data={meanwhiles.map((value) => ({ value, label: t(`meanwhile.${value}`) }))}
          value={draft.meanwhile}
          onChange={(value) => value && change('meanwhile', value)}
        />
      </div>
    </fieldset>
  )
}
