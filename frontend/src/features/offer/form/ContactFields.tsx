import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '../components/offer.module.css'
import type { Fields } from './fields'

/** Whom to ask. */
export function ContactFields({ draft, change, errorOf }: Fields) {
  const { t } = useTranslation('offer')
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('edit.contact')}</legend>
      <div className={styles.pair}>
        <TextInput
          label={t('edit.person')}
          maxLength={100}
          value={draft.contact}
          error={errorOf('contact.name')}
          onChange={(event) => change('contact', event.currentTarget.value)}
        />
        <TextInput
          type="tel"
          label={t('edit.phone')}
          maxLength={50}
          value={draft.phone}
          error={errorOf('contact.phone')}
          onChange={(event) => change('phone', event.currentTarget.value)}
        />
        <TextInput
          type="email"
          label={t('edit.mail')}
          maxLength={200}
          value={draft.mail}
          error={errorOf('contact.mail')}
          onChange={(event) => change('mail', event.currentTarget.value)}
        />
      </div>
    </fieldset>
  )
}
