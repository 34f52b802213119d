import { useTranslation } from 'react-i18next'
import { NavLink, useLocation } from 'react-router'
import styles from './team.module.css'

/** The pages about the team itself. */
export function TeamNav() {
  const { t } = useTranslation('team')
  // The chosen date goes along.
  const { search } = useLocation()
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      <NavLink to={`/teamet${search}`} end>
        {t('nav.members')}
      </NavLink>
      <NavLink to={`/teamet/vigtigt${search}`}>{t('nav.wishes')}</NavLink>
      <NavLink to={`/teamet/data${search}`}>{t('nav.data')}</NavLink>
    </nav>
  )
}
