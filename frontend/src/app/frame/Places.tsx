import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { useToday } from '@/ui/clock/clock'
import { Icon } from '@/ui/icon/Icon'
import { pathOn, placesOf, useChosenDate } from '../places'
import { useSignedIn } from '../signedIn'
import { Mark } from './Mark'
import styles from './places.module.css'

/** The places: a rail on the left, or a bar below on a phone. The chosen date goes along. */
export function Places() {
  const { t } = useTranslation('app')
  const { session } = useSignedIn()
  const [date, today] = [useChosenDate(), useToday()]
  return (
    <nav className={styles.places} aria-label={t('placesLabel')}>
      <div className={styles.mark}>
        <Mark size={40} />
      </div>
      <ul className={styles.list}>
        {placesOf(session).map(({ path, key, icon }) => (
          <li key={key}>
            <NavLink to={pathOn(path, date, today)} className={styles.place ?? ''}>
              <span className={styles.icon}>
                <Icon of={icon} size={24} />
              </span>
              {t(`places.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
