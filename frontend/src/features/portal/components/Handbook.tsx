import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import styles from './portal.module.css'

const parts = ['role', 'plan', 'change', 'self', 'evening', 'privacy'] as const

/** In short, what many relatives ask about. */
export function Handbook() {
  const { t } = useTranslation('portal')
  return (
    <>
      <p>{t('handbook.lead')}</p>
      {parts.map((part) => (
        <section key={part} className={styles.part} aria-labelledby={`handbook-${part}`}>
          <h2 id={`handbook-${part}`}>
            <Icon of="book" /> {t(`handbook.parts.${part}.title`)}
          </h2>
          <p>{t(`handbook.parts.${part}.text`)}</p>
        </section>
      ))}
    </>
  )
}
