import { useTranslation } from 'react-i18next'
import { advisorsMeetings } from './engagements'
import type { Overview } from './useOverview'
import styles from './overview.module.css'

/** The page in a line; each part leads to its own. */
export function InShort({ overview }: { overview: Overview }) {
  const { t } = useTranslation('advisor')
  const late = overview.needs.found.filter(({ value }) => value.overdue).length
  const ask = overview.given.found.filter(({ value }) => value.askNow).length
  const visits = overview.partners.found.filter(({ value }) => value.overdue).length
  const parts = [
    { part: 'needs', to: 'behov', count: overview.needs.found.length },
    { part: 'late', to: 'behov', count: late },
    { part: 'asked', to: 'hjaelp', count: overview.requests.found.length },
    { part: 'meetings', to: 'moeder', count: advisorsMeetings(overview).length },
    { part: 'ask', to: 'tilbud', count: ask },
    { part: 'visits', to: 'partnere', count: visits },
  ] as const
  const shown = parts.filter(({ count, part }) => count > 0 || part === 'needs')
  return (
    <nav aria-label={t('inShort')}>
      <ul className={styles.short}>
        {shown.map(({ part, to, count }) => (
          <li key={part}>
            <a href={`#${to}`}>{t(`short.${part}`, { count })}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
