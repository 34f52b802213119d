import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '../components/offer.module.css'
import { payings } from '../words/kinds'
import { numberIn, type Fields } from './fields'

/** What it costs, and how one gets a seat. */
export function PriceFields({ draft, change, errorOf }: Fields) {
  const { t } = useTranslation('offer')
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('edit.price')}</legend>
      <div className={styles.pair}>
        <NumberInput
          label={t('edit.kroner')}
          description={t('edit.kronerHelp')}
          min={0}
          value={draft.kroner}
          error={errorOf('price.kroner')}
          onChange={(value) => change('kroner', numberIn(value))}
        />
        <Select
          label={t('edit.per')}
          description={'\u00a0'}
          allowDeselect={false}
          data={payings.map((value) => ({ value, label: t(`per.${value}`) }))}
          value={draft.per}
          onChange={(value) => value && change('per', value)}
        />
      </div>
      <div className={styles.pair}>
        <NumberInput
          label={t('edit.seats')}
          description={t('edit.seatsHelp')}
          min={1}
          value={draft.seats}
          error={errorOf('seats.total')}
          onChange={(value) => change('seats', numberIn(value))}
        />
        <NumberInput
          label={t('edit.taken')}
          description={'\u00a0'}
          min={0}
          disabled={draft.seats === ''}
          value={draft.taken}
          error={errorOf('seats.taken')}
          onChange={(value) => change('taken', numberIn(value))}
        />
      </div>
      <Checkbox
        label={t('edit.signUp')}
        checked={draft.signUp}
        onChange={(event) => change('signUp', event.currentTarget.checked)}
      />
      {draft.signUp && (
        <div className={styles.pair}>
          <TextInput
            label={t('edit.how')}
            maxLength={300}
            value={draft.how}
            error={errorOf('signUp.how')}
            onChange={(event) => change('how', event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('edit.deadline')}
            value={draft.deadline}
            error={errorOf('signUp.deadline')}
            onChange={(event) => change('deadline', event.currentTarget.value)}
          />
        </div>
      )}
      <TextInput
        label={t('edit.referral')}
        description={t('edit.referralHelp')}
        maxLength={200}
        value={draft.referralBy}
        error={errorOf('signUp.referralBy')}
        onChange={(event) => change('referralBy', event.currentTarget.value)}
      />
      <Checkbox
        label={t('edit.anonymous')}
        checked={draft.anonymous}
        onChange={(event) => change('anonymous', event.currentTarget.checked)}
      />
    </fieldset>
  )
}
