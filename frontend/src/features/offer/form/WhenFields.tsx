import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '../components/offer.module.css'
import { numberIn, type Fields } from './fields'
import { RepeatFields } from './RepeatFields'

/** When it is held, for how long, and how often in all. */
export function WhenFields(fields: Fields) {
  const { t } = useTranslation('offer')
  const { draft, change, errorOf } = fields
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('edit.when')}</legend>
      <Checkbox
        label={t('edit.dated')}
        checked={draft.dated}
        onChange={(event) => change('dated', event.currentTarget.checked)}
      />
      {draft.dated && (
        <>
          <div className={styles.pair}>
            <TextInput
              type="date"
              label={t('edit.first')}
              required
              value={draft.first}
              error={errorOf('dates.first')}
              onChange={(event) => change('first', event.currentTarget.value)}
            />
            <TextInput
              type="time"
              label={t('edit.start')}
              required
              value={draft.start}
              error={errorOf('dates.start')}
              onChange={(event) => change('start', event.currentTarget.value)}
            />
          </div>
          <RepeatFields {...fields} />
        </>
      )}
      <div className={styles.pair}>
        <NumberInput
          label={t('edit.minutes')}
          description={'\u00a0'}
          required={draft.dated}
          min={1}
          max={1440}
          step={15}
          value={draft.minutes}
          error={errorOf('minutes')}
          onChange={(value) => change('minutes', numberIn(value))}
        />
        <NumberInput
          label={t('edit.sessions')}
          description={t('edit.sessionsHelp')}
          min={1}
          max={1000}
          value={draft.sessions}
          error={errorOf('sessions')}
          onChange={(value) => change('sessions', numberIn(value))}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          type="date"
          label={t('edit.validFrom')}
          value={draft.validFrom}
          error={errorOf('validFrom')}
          onChange={(event) => change('validFrom', event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('edit.validTo')}
          value={draft.validTo}
          error={errorOf('validTo')}
          onChange={(event) => change('validTo', event.currentTarget.value)}
        />
      </div>
    </fieldset>
  )
}
