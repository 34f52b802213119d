import { MultiSelect, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '../components/offer.module.css'
import { ways } from '../words/kinds'
import { numberIn, type Fields } from './fields'

/** Where it is given, and how one gets there. */
export function WhereFields({ draft, change, errorOf }: Fields) {
  const { t } = useTranslation('offer')
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('edit.where')}</legend>
      <div className={styles.pair}>
        <MultiSelect
          label={t('edit.ways')}
          required
          data={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
          value={draft.ways}
          error={errorOf('place.ways')}
          onChange={(values) => change('ways', values)}
        />
        <TextInput
          label={t('edit.address')}
          required={draft.ways.includes('ADDRESS')}
          maxLength={300}
          value={draft.address}
          error={errorOf('place.address')}
          onChange={(event) => change('address', event.currentTarget.value)}
        />
      </div>
      <div className={styles.pair}>
        <NumberInput
          label={t('edit.latitude')}
          description={t('edit.locationHelp')}
          decimalScale={6}
          hideControls
          value={draft.latitude}
          error={errorOf('place.location.latitude')}
          onChange={(value) => change('latitude', numberIn(value))}
        />
        <NumberInput
          label={t('edit.longitude')}
          description={t('edit.locationHelp')}
          decimalScale={6}
          hideControls
          value={draft.longitude}
          error={errorOf('place.location.longitude')}
          onChange={(value) => change('longitude', numberIn(value))}
        />
      </div>
      <TextInput
        label={t('edit.transport')}
        description={t('edit.transportHelp')}
        maxLength={300}
        value={draft.transport}
        error={errorOf('transport')}
        onChange={(event) => change('transport', event.currentTarget.value)}
      />
    </fieldset>
  )
}
