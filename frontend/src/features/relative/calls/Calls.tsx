import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { useCalls, useTakeCall } from '../api/useCalls'
import { useWhen } from '../needs/useWhen'
import styles from './calls.module.css'

/** So many of what one relative has asked, the newest; who asks often does not fill every page. */
const SHOWN = 2

/** Relatives who need help today, until somebody takes it. Stands above the page; nothing where nobody calls. */
export function Calls({ team, decides }: { team: string; decides: boolean }) {
  const { t } = useTranslation('relative')
  const when = useWhen()
  const navigate = useNavigate()
  const calls = useCalls(team).data ?? []
  const take = useTakeCall(team)
  return (
    <div role="alert">
      {calls.length > 0 && (
        <section className={styles.calls} aria-labelledby="calls-title">
          <h2 id="calls-title">
            <Icon of="stop" /> {t('calls.title', { count: calls.length })}
          </h2>
          {take.error && <ProblemNotice error={take.error} />}
          <ul className={styles.list}>
            {calls.map((need) => {
              const asked = need.signals.filter((signal) => signal.fromRelative && !signal.takenBack)
              const relative = `/paaroerende/${need.relative ?? ''}`
              return (
                <li key={need.id}>
                  <div className={styles.words}>
                    <p>
                      <strong>{t(`kind.${need.kind}`)}</strong>,{' '}
                      <Link to={relative}>
                        {t('calls.who', { name: need.relativeName, citizen: need.citizenName })}
                      </Link>
                    </p>
                    {asked.slice(-SHOWN).map((signal) => (
                      <p key={signal.id}>
                        {signal.note && <span className={styles.note}>{signal.note}</span>}
                        {t('calls.ask', { when: when.moment(signal.at) })}
                      </p>
                    ))}
                    {asked.length > SHOWN && (
                      <p>
                        <Link to={relative}>{t('calls.more', { more: asked.length - SHOWN })}</Link>
                      </p>
                    )}
                  </div>
                  {decides && (
                    <Button
                      color="red"
                      aria-label={named(t('calls.take'), need.relativeName ?? t('nobody'))}
                      loading={take.isPending && take.variables === need.id}
                      onClick={() =>
                        take.mutate(need.id, {
                          // Where the number to ring stands, and what else is known.
                          onSuccess: () => void navigate(relative),
                        })
                      }
                    >
                      {t('calls.take')}
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}
