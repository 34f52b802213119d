import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRegisterSW } from 'virtual:pwa-register/react'
import styles from './newVersion.module.css'

/** Tells of a new version; it is taken when the reader says so, never in the middle of something. */
export function NewVersion() {
  const { t } = useTranslation('app')
  const {
    needRefresh: [waiting, setWaiting],
    updateServiceWorker,
  } = useRegisterSW()
  if (!waiting) return null
  return (
    <div className={styles.note} role="status">
      {t('update.text')}
      <Button onClick={() => void updateServiceWorker(true)}>{t('update.now')}</Button>
      <Button variant="subtle" onClick={() => setWaiting(false)}>
        {t('update.later')}
      </Button>
    </div>
  )
}
