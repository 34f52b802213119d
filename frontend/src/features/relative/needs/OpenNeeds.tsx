import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useNeeds } from '../api/useNeeds'
import styles from './needs.module.css'
import { UrgencySign } from './UrgencySign'
import { useNeedState } from './useNeedState'

/** That relatives of a citizen need something, the worst first; nothing where nobody does. */
export function OpenNeeds({ team, citizen }: { team: string; citizen: string }) {
  const { t } = useTranslation('relative')
  const { stateOf } = useNeedState(team)
  const needs = useNeeds(team, { citizen }).data ?? []
  if (needs.length === 0) return null
  return (
    <section aria-labelledby="open-needs" className={styles.open}>
      <h2 id="open-needs">{t('needs.around', { count: needs.length })}</h2>
      <ul>
        {needs.map((need) => {
          const { id, urgency, kind, relative, relativeName } = need
          return (
            <li key={id}>
              <UrgencySign urgency={urgency} />
              <Link to={relative == null ? '/paaroerende' : `/paaroerende/${relative}`}>
                {t('needs.aroundOne', { kind: t(`kind.${kind}`), name: relativeName ?? t('nobody') })}
              </Link>
              <span className={styles.quiet}>{stateOf(need)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
