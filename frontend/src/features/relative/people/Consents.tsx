import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Consent, ConsentTopic, Relation } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useConsents, useConsentWord } from '../api/useConsents'
import rows from '@/ui/list/rows.module.css'
import styles from './people.module.css'

const topics: ConsentTopic[] = ['COMING_VISITS', 'HELP_AND_AGREEMENTS', 'CONTACT_BOOK', 'MINUTES', 'HEALTH']

interface Props {
  team: string
  relative: string
  relations: Relation[]
  decides: boolean
}

/** What each citizen lets the relative see, topic by topic, with giving, withdrawing and what was before. */
export function Consents({ team, relative, relations, decides }: Props) {
  const { t } = useTranslation('relative')
  const consents = useConsents(team, relative)
  const word = useConsentWord(team, relative)
  return (
    <section aria-labelledby="consent-title">
      <h2 id="consent-title">{t('consent.title')}</h2>
      <p className={rows.quiet}>{t('consent.lead')}</p>
      {consents.error && <ProblemNotice error={consents.error} onRetry={() => void consents.refetch()} />}
      {word.error && <ProblemNotice error={word.error} />}
      {!consents.data && !consents.error && <LoadingRows rows={5} />}
      {consents.data &&
        relations.map((near) => (
          <div key={near.citizen} className={styles.card}>
            <h3>{t('consent.of', { name: near.citizenName })}</h3>
            <ul className={styles.topics}>
              {topics.map((topic) => (
                <Topic
                  key={topic}
                  topic={topic}
                  near={near}
                  standing={consents.data.find(
                    (one) => one.stands && one.citizen === near.citizen && one.topic === topic,
                  )}
                  busy={word.isPending}
                  {...(decides
                    ? { onChange: (gives) => word.mutate({ citizen: near.citizen, topic, gives }) }
                    : {})}
                />
              ))}
            </ul>
          </div>
        ))}
      {consents.data && <Ended consents={consents.data} relations={relations} />}
    </section>
  )
}

interface TopicProps {
  topic: ConsentTopic
  near: Relation
  standing: Consent | undefined
  busy: boolean
  onChange?: (gives: boolean) => void
}

function Topic({ topic, near, standing, busy, onChange }: TopicProps) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const named = { topic: t(`consent.${topic}`), name: near.citizenName }
  return (
    <li>
      <span className={styles.topic} data-given={standing !== undefined || undefined}>
        <Icon of={standing ? 'check' : 'lock'} size={18} />
        <span>
          <strong>{named.topic}</strong>
          <span className={rows.quiet}>
            {standing
              ? t('consent.given', { date: format.shortDate(standing.givenOn), name: standing.notedBy })
              : t('consent.notGiven')}
          </span>
        </span>
      </span>
      {onChange && (
        <Button
          variant={standing ? 'subtle' : 'default'}
          disabled={busy}
          aria-label={t(standing ? 'consent.withdrawNamed' : 'consent.giveNamed', named)}
          onClick={() => onChange(standing === undefined)}
        >
          {standing ? t('consent.withdraw') : t('consent.give')}
        </Button>
      )}
    </li>
  )
}

function Ended({ consents, relations }: { consents: Consent[]; relations: Relation[] }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const ended = consents.filter((one) => !one.stands)
  if (ended.length === 0) return null
  const nameOf = (citizen: string) =>
    relations.find((near) => near.citizen === citizen)?.citizenName ?? citizen
  return (
    <details className={styles.details}>
      <summary>{t('consent.history')}</summary>
      <ul className={styles.plain}>
        {ended.map((one, index) => (
          <li key={index}>
            {t('consent.ended', {
              topic: t(`consent.${one.topic}`),
              name: nameOf(one.citizen),
              from: format.shortDate(one.givenOn),
              ending: t(`consent.${one.ending ?? 'WITHDRAWN'}`),
              to: one.endedOn == null ? '' : format.shortDate(one.endedOn),
              by: one.endedBy ?? '',
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
