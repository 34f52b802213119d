import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '../components/offer.module.css'
import { forms, needs, providers } from '../words/kinds'
import type { Fields } from './fields'

/** What it is, what it helps with, and who gives it. */
export function WhatFields({ draft, change, errorOf }: Fields) {
  const { t } = useTranslation('offer')
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('edit.what')}</legend>
      <TextInput
        label={t('edit.name')}
        required
        maxLength={200}
        value={draft.title}
        error={errorOf('title')}
        onChange={(event) => change('title', event.currentTarget.value)}
      />
      <Textarea
        label={t('edit.about')}
        rows={3}
        maxLength={2000}
        value={draft.about}
        error={errorOf('about')}
        onChange={(event) => change('about', event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <Select
          label={t('edit.form')}
          allowDeselect={false}
          data={forms.map((value) => ({ value, label: t(`form.${value}`) }))}
          value={draft.form}
          error={errorOf('form')}
          onChange={(value) => value && change('form', value)}
        />
        <MultiSelect
          label={t('edit.needs')}
          required
          data={needs.map((value) => ({ value, label: t(`need.${value}`) }))}
          value={draft.needs}
          error={errorOf('needs')}
          onChange={(values) => change('needs', values)}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={t('edit.providerKind')}
          allowDeselect={false}
          data={providers.map((value) => ({ value, label: t(`provider.${value}`) }))}
          value={draft.providerKind}
          onChange={(value) => value && change('providerKind', value)}
        />
        <TextInput
          label={t('edit.provider')}
          required
          maxLength={200}
          value={draft.provider}
          error={errorOf('provider.name')}
          onChange={(event) => change('provider', event.currentTarget.value)}
        />
      </div>
    </fieldset>
  )
}
