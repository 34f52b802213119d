import { Checkbox, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DatesField } from '@/ui/field/DatesField'
import styles from '../components/offer.module.css'
import { weekdays } from '../words/kinds'
import { repeats } from '../words/repeat'
import type { Fields } from './fields'

/** How it is repeated, in words; a rule that has none is written as it is. */
export function RepeatFields({ draft, change, errorOf }: Fields) {
  const { t } = useTranslation('offer')
  const { repeat } = draft
  const weekly = repeat.kind.startsWith('week')
  return (
    <>
      <Select
        label={t('repeat.label')}
        allowDeselect={false}
        data={repeats.map((value) => ({ value, label: t(`repeat.${value}`) }))}
        value={repeat.kind}
        error={repeat.kind !== 'other' && errorOf('dates.rule')}
        onChange={(kind) => kind && change('repeat', { ...repeat, kind })}
      />
      {weekly && (
        <Checkbox.Group
          label={t('repeat.days')}
          value={repeat.days}
          onChange={(days) => change('repeat', { ...repeat, days: days })}
        >
          <div className={styles.days}>
            {weekdays.map(({ code }) => (
              <Checkbox key={code} value={code} label={t(`weekday.${code}`)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {repeat.kind === 'other' && (
        <TextInput
          label={t('repeat.rule')}
          placeholder="FREQ=MONTHLY;BYDAY=1TU"
          maxLength={300}
          value={repeat.rule}
          error={errorOf('dates.rule')}
          onChange={(event) => change('repeat', { ...repeat, rule: event.currentTarget.value })}
        />
      )}
      {repeat.kind !== 'once' && (
        <DatesField
          label={t('edit.except')}
          description={t('edit.exceptHelp')}
          value={draft.except}
          error={errorOf('dates.except')}
          onChange={(days) => change('except', days)}
        />
      )}
    </>
  )
}
