import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfferGiven } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { useOffersGiven } from '../api/useOffersGiven'
import { useWhen } from '../needs/useWhen'
import rows from '@/ui/list/rows.module.css'

/** What relatives have answered on their own page and nobody has gone on with; nothing where there is none. */
export function OwnAnswers({ team, relative }: { team: string; relative?: string }) {
  const { t } = useTranslation('relative')
  const asked = { answered: true, ...(relative ? { relative } : {}) }
  const answers = useOffersGiven(team, asked).data ?? []
  return (
    <div role="status">
      {answers.length > 0 && (
        <section aria-labelledby="answers-title">
          <h2 id="answers-title">{t('given.answers.title', { count: answers.length })}</h2>
          <ul className={rows.list}>
            {answers.map((one) => (
              <li key={one.id}>
                {relative ? (
                  <div className={rows.row}>
                    <Answer given={one} />
                  </div>
                ) : (
                  <UnstyledButton component={Link} to={`/paaroerende/${one.relative}`} className={rows.row}>
                    <Answer given={one} />
                    <Icon of="right" size={18} />
                  </UnstyledButton>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Answer({ given }: { given: OfferGiven }) {
  const { t } = useTranslation('relative')
  const when = useWhen()
  const last = given.steps.at(-1)
  const yes = given.state === 'ACCEPTED'
  return (
    <>
      <span className={rows.name}>
        <Icon of={yes ? 'check' : 'pause'} size={18} />{' '}
        {t(yes ? 'given.answers.yes' : 'given.answers.notNow', {
          relative: given.relativeName,
          title: given.title,
        })}
      </span>
      {last && (
        <span className={rows.quiet}>{[when.moment(last.at), last.word].filter(Boolean).join(': ')}</span>
      )}
    </>
  )
}
