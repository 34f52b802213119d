import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import styles from './offer.module.css'

/** The pages about offers and those who give them. */
export function OfferNav() {
  const { t } = useTranslation('offer')
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      <NavLink to="/paaroerende/tilbud">{t('nav.offers')}</NavLink>
      <NavLink to="/paaroerende/find-tilbud">{t('nav.find')}</NavLink>
      <NavLink to="/paaroerende/partnere">{t('nav.partners')}</NavLink>
      <NavLink to="/paaroerende/tilbud-data">{t('nav.data')}</NavLink>
    </nav>
  )
}
