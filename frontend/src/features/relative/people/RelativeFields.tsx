import { Checkbox, MultiSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isPhoneNumber } from '@/ui/field/phone'
import { useWords } from '@/ui/words/useWords'
import { HoursField } from './HoursField'
import type { RelativeDraft } from './relativeDraft'

/** Languages that are offered; one that is known already is offered too. */
const offered = [
  'da', 'en', 'ar', 'bs', 'de', 'es', 'fa', 'fr', 'is', 'no', 'pl', 'ro', 'ru', 'so', 'sv', 'tr', 'uk', 'ur', 'vi', 'zh',
] // prettier-ignore

interface Props {
  draft: RelativeDraft
  /** Whether what is missing is pointed out. */
  checked: boolean
  onChange: (draft: RelativeDraft) => void
}

/** Who a relative is, as a form. */
export function RelativeFields({ draft, checked, onChange }: Props) {
  const { t } = useTranslation('relative')
  const { language } = useWords()
  const text = (key: 'name' | 'phone' | 'mail' | 'situation' | 'network') => ({
    label: t(`form.${key}`),
    value: draft[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...draft, [key]: event.currentTarget.value }),
  })
  return (
    <>
      <TextInput
        {...text('name')}
        required
        maxLength={100}
        error={checked && !draft.name.trim() ? t('form.nameMissing') : undefined}
      />
      <TextInput
        {...text('phone')}
        type="tel"
        maxLength={50}
        error={
          checked && draft.phone.trim() && !isPhoneNumber(draft.phone) ? t('form.phoneWrong') : undefined
        }
      />
      <TextInput {...text('mail')} type="email" maxLength={200} />
      <MultiSelect
        label={t('form.languages')}
        searchable
        data={[...new Set([...offered, ...draft.languages])].map((code) => ({
          value: code,
          label: language(code),
        }))}
        value={draft.languages}
        onChange={(languages) => onChange({ ...draft, languages })}
      />
      <Checkbox
        label={t('form.interpreter')}
        checked={draft.interpreter}
        onChange={(event) => onChange({ ...draft, interpreter: event.currentTarget.checked })}
      />
      <HoursField hours={draft.reachable} onChange={(reachable) => onChange({ ...draft, reachable })} />
      <Textarea {...text('situation')} description={t('form.situationHelp')} rows={2} maxLength={2000} />
      <Textarea {...text('network')} description={t('form.networkHelp')} rows={2} maxLength={2000} />
    </>
  )
}
