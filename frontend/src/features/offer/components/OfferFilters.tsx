import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { useWords } from '@/ui/words/useWords'
import type { OfferFilter } from '../api/useOffers'
import { forms, languages, needs } from '../words/kinds'
import styles from './offer.module.css'

interface Props {
  sought: string
  filter: OfferFilter
  onSearch: (text: string) => void
  onFilter: (filter: OfferFilter) => void
}

/** What may be asked of the list: words, and behind a tap on a phone need, form, language, evening. */
export function OfferFilters({ sought, filter, onSearch, onFilter }: Props) {
  const { t } = useTranslation('offer')
  const { language } = useWords()
  const [open, setOpen] = useState(false)
  const { need, form, language: spoken, evening } = filter
  const set = (key: keyof OfferFilter, value: string | boolean | null) => {
    const others = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key))
    onFilter({ ...others, ...(value ? { [key]: value } : {}) })
  }
  return (
    <div className={styles.filters} role="search" data-open={open || undefined}>
      <TextInput
        type="search"
        label={t('search.label')}
        description={t('search.help')}
        leftSection={<Icon of="search" />}
        value={sought}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <Button
        variant="subtle"
        hiddenFrom="sm"
        aria-expanded={open}
        rightSection={<Icon of={open ? 'up' : 'down'} size={16} />}
        onClick={() => setOpen(!open)}
      >
        {t('filter.more')}
      </Button>
      <Select
        label={t('filter.need')}
        placeholder={t('filter.any')}
        clearable
        data={needs.map((value) => ({ value, label: t(`need.${value}`) }))}
        value={need ?? null}
        onChange={(value) => set('need', value)}
      />
      <Select
        label={t('filter.form')}
        placeholder={t('filter.any')}
        clearable
        data={forms.map((value) => ({ value, label: t(`form.${value}`) }))}
        value={form ?? null}
        onChange={(value) => set('form', value)}
      />
      <Select
        label={t('filter.language')}
        placeholder={t('filter.any')}
        clearable
        data={languages.map((code) => ({ value: code, label: language(code) }))}
        value={spoken ?? null}
        onChange={(value) => set('language', value)}
      />
      <div className={styles.evening}>
        <Checkbox
          label={t('filter.evening')}
          checked={evening ?? false}
          onChange={(event) => set('evening', event.currentTarget.checked)}
        />
      </div>
    </div>
  )
}
