import { useTranslation } from 'react-i18next'
import type { Pulse } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { usePulse } from '../api/usePulse'
import rows from '@/ui/list/rows.module.css'
import styles from './pulse.module.css'

type Count = NonNullable<Pulse['heard']>

/** How relatives found the team's answers: counts and their own words, once a few have answered. */
export function PulsePanel({ team }: { team: string }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const pulse = usePulse(team)
  if (!pulse.data)
    return pulse.error ? (
      <ProblemNotice error={pulse.error} onRetry={() => void pulse.refetch()} />
    ) : (
      <LoadingRows rows={2} height={120} />
    )
  const { answers, fewest, since, heard, helped, words } = pulse.data
  return (
    <section aria-labelledby="pulse-title">
      <h2 id="pulse-title">{t('pulse.title')}</h2>
      <p className={rows.quiet}>{t('pulse.lead')}</p>
      {answers === 0 ? (
        <Empty icon="near" title={t('pulse.none')}>
          <p>{t('pulse.noneHelp')}</p>
        </Empty>
      ) : !heard || !helped ? (
        <p>{t('pulse.few', { count: answers, fewest })}</p>
      ) : (
        <>
          <p>{t('pulse.since', { count: answers, date: format.date(since) })}</p>
          <div className={styles.counts}>
            <Question title={t('pulse.heard')} count={heard} of={answers} />
            <Question title={t('pulse.helped')} count={helped} of={answers} />
          </div>
          <h2>{t('pulse.words')}</h2>
          {words.length === 0 && <p>{t('pulse.noWords')}</p>}
          <ul className={styles.words}>
            {words.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Question({ title, count, of }: { title: string; count: Count; of: number }) {
  const { t } = useTranslation('relative')
  const answers = [
    ['YES', count.yes],
    ['PARTLY', count.partly],
    ['NO', count.no],
  ] as const
  return (
    <div className={styles.question}>
      <h3>{title}</h3>
      <dl>
        {answers.map(([answer, number]) => (
          <Answer key={answer} name={t(`pulse.${answer}`)} number={number} of={of} />
        ))}
      </dl>
    </div>
  )
}

function Answer({ name, number, of }: { name: string; number: number; of: number }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span>
          <span className={styles.bar} style={{ display: 'block', width: `${(100 * number) / of}%` }} />
        </span>
        <span>{number}</span>
      </dd>
    </>
  )
}
