import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FormerMember } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import styles from './team.module.css'

/** Those who have left, for as long as their names are kept. */
export function FormerMembers({ former }: { former: FormerMember[] }) {
  const { t } = useTranslation('team')
  const format = useFormat()
  if (former.length === 0) return null
  return (
    <section aria-labelledby="former">
      <h2 id="former" className={styles.heading}>
        {t('former', { count: former.length })}
      </h2>
      <ul className={styles.members}>
        {former.map(({ id, name, lastDay }) => (
          <li key={id} className={styles.member}>
            <Link to={`/teamet/medarbejder/${id}`} className={styles.name}>
              {name}
            </Link>
            <div className={styles.quiet}>{t('leaving.was', { date: format.date(lastDay) })}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
