import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfferGiven } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useWhen } from '../needs/useWhen'
import { Cover } from './Cover'
import { GivenActions } from './GivenActions'
import { GivenSign } from './GivenSign'
import styles from '../needs/needs.module.css'
import own from './given.module.css'

/** One offer in somebody's hands: how far it has come, the next step, and who is at home meanwhile. */
export function GivenCard({ team, given, decides }: { team: string; given: OfferGiven; decides: boolean }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const when = useWhen()
  const id = useId()
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.top}>
        <GivenSign state={given.state} />
      </div>
      <h3 id={id} className={styles.title}>
        <Link to={`/paaroerende/tilbud/${given.offer}`}>{given.title}</Link>
      </h3>
      <p className={styles.quiet}>
        {t('given.about', { relative: given.relativeName, citizen: given.citizenName })}
      </p>
      {given.askAgainOn != null &&
        (given.askNow ? (
          <p className={own.ask}>{t('given.askNow')}</p>
        ) : (
          <p className={styles.quiet}>{t('given.askAgainOn', { date: format.date(given.askAgainOn) })}</p>
        ))}
      {given.firstTime != null && !given.begun && (
        <p className={styles.quiet}>{t('given.firstTime', { when: when.moment(given.firstTime) })}</p>
      )}
      {decides && <GivenActions key={given.state} team={team} given={given} />}
      {given.leavesHome && (given.state === 'ACCEPTED' || given.state === 'TRIED') && (
        <Cover team={team} given={given} decides={decides} />
      )}
      <details className={own.more}>
        <summary>{t('given.history')}</summary>
        <ol className={own.steps}>
          {given.steps.map((step, index) => (
            <li key={index}>
              <strong>{t(`given.state.${step.state}`)}</strong>{' '}
              <span className={styles.quiet}>
                {step.by}, {when.moment(step.at)}
                {step.fromRelative && `, ${t('fromRelative')}`}
              </span>
              {step.word != null && <p className={own.words}>{step.word}</p>}
            </li>
          ))}
        </ol>
      </details>
    </article>
  )
}
