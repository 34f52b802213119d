import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Agreement } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon, type IconName } from '@/ui/icon/Icon'
import { AgreementActions } from './AgreementActions'
import { useAgreementWords } from './useAgreementWords'
import styles from '../needs/needs.module.css'
import own from '../given/given.module.css'

const signs: Record<Agreement['terms']['party'], IconName> = {
  TEAM: 'team',
  RELATIVE: 'near',
  CITIZEN: 'person',
  VOLUNTEER: 'heart',
}

interface Props {
  team: string
  agreement: Agreement
  decides: boolean
}

/** One agreement: who does what for whom, when, and what it means for the team's visits. */
export function AgreementCard({ team, agreement, decides }: Props) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const words = useAgreementWords()
  const id = useId()
  const { terms, endsSoon, steps, daysOff, next } = agreement
  const state = agreement.over && agreement.state !== 'FAILED' ? 'ENDED' : agreement.state
  const last = steps.at(-1)
  const effect = words.effect(agreement)
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.top}>
        <span className={own.sign} data-state={endsSoon ? 'SOON' : state}>
          <Icon of={state === 'FAILED' ? 'warning' : endsSoon ? 'clock' : 'check'} size={18} />
          {endsSoon ? t('agreement.group.soon') : t(`agreement.state.${state}`)}
        </span>
        <span className={styles.state}>
          <Icon of={signs[terms.party]} size={18} /> {t(`agreement.party.${terms.party}`)}
        </span>
      </div>
      <h3 id={id} className={styles.title}>
        {words.who(agreement)}: {words.task(terms.task)}
      </h3>
      <p className={styles.about}>
        <Link to={`/borgere/${agreement.citizen}`}>{agreement.citizenName}</Link>
        {terms.relative != null && (
          <>
            {', '}
            <Link to={`/paaroerende/${terms.relative}`}>{agreement.relativeName}</Link>
          </>
        )}
      </p>
      <p>{words.when(agreement)}</p>
      {effect !== undefined && <p>{effect}</p>}
      {terms.note != null && <p className={own.words}>{terms.note}</p>}
      {next[0] !== undefined && (
        <p className={styles.quiet}>{t('agreement.next', { date: format.date(next[0]) })}</p>
      )}
      {daysOff.map((day) => (
        <p key={day.date} className={styles.quiet}>
          {t(day.reason != null ? 'agreement.offWhy' : 'agreement.off', {
            date: format.date(day.date),
            reason: day.reason,
          })}
        </p>
      ))}
      {last?.reason != null && (
        <p className={own.words}>{t('agreement.why', { by: last.by, reason: last.reason })}</p>
      )}
      {terms.minutes != null && (
        <p className={styles.about}>
          <Link to={`/paaroerende/referat/${terms.minutes}`}>{t('agreement.minutes')}</Link>
        </p>
      )}
      {decides && (state === 'AGREED' || state === 'PROPOSED') && (
        <AgreementActions key={`${agreement.version}`} team={team} agreement={agreement} />
      )}
    </article>
  )
}
