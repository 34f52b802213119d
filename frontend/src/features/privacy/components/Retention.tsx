import { useTranslation } from 'react-i18next'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useRetention } from '../api/useRetention'
import styles from './held.module.css'

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/

/** How long what is kept, and what goes tonight. */
export function Retention({ team }: { team: string }) {
  const { t } = useTranslation('privacy')
  const { data, error, isPending, refetch } = useRetention(team)
  const period = (keeps: string) => {
    const [, years, months, days] = PERIOD.exec(keeps) ?? []
    return [
      years && t('retention.years', { count: Number(years) }),
      months && t('retention.months', { count: Number(months) }),
      days && t('retention.days', { count: Number(days) }),
    ]
      .filter(Boolean)
      .join(' ')
  }
  return (
    <section aria-labelledby="retention-title" className={styles.danger}>
      <h2 id="retention-title">{t('retention.title')}</h2>
      <p>{t('retention.lead')}</p>
      {isPending && <LoadingRows rows={4} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <ul className={styles.rows}>
          {data.map(({ what, keeps, due }) => (
            <li key={what}>
              <dl className={styles.row}>
                <div>
                  <dt>{t(`retention.what.${what}`)}</dt>
                  <dd>{t(`retention.until.${what}`, { period: period(keeps) })}</dd>
                </div>
                {due > 0 && (
                  <div>
                    <dt>{t('retention.tonight')}</dt>
                    <dd>{due}</dd>
                  </div>
                )}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
