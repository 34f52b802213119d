import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useNeeds } from '../api/useNeeds'
import { useRelative } from '../api/useRelative'
import { GiveBack } from './GiveBack'
import { Icon } from '@/ui/icon/Icon'
import styles from './calls.module.css'

/** What relatives call about and I have taken, until it is answered; nothing where there is nothing. */
export function MyCalls({ team, me }: { team: string; me: string }) {
  const { t } = useTranslation('relative')
  const mine = (useNeeds(team).data ?? []).filter(
    (need) => need.taker === me && (need.state === 'OPEN' || need.state === 'ON_AGENDA'),
  )
  if (mine.length === 0) return null
  return (
    <section className={styles.mine} aria-labelledby="my-calls">
      <h2 id="my-calls">{t('calls.mine')}</h2>
      <ul className={styles.list}>
        {mine.map((need) => (
          <li key={need.id}>
            <div>
              <p>
                <strong>{t(`kind.${need.kind}`)}</strong>,{' '}
                <Link to={`/paaroerende/${need.relative ?? ''}`}>
                  {t('calls.who', { name: need.relativeName, citizen: need.citizenName })}
                </Link>
              </p>
              {need.relative != null && <Ring team={team} relative={need.relative} />}
            </div>
            <GiveBack team={team} need={need} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ring({ team, relative }: { team: string; relative: string }) {
  const { t } = useTranslation('relative')
  const { data } = useRelative(team, relative)
  if (!data) return null
  if (data.phone == null) return <p>{t('talk.noPhone')}</p>
  return (
    <p>
      <a className={styles.ring} href={`tel:${data.phone.replaceAll(/\s/g, '')}`}>
        <Icon of="phone" size={18} /> {data.phone}
      </a>
    </p>
  )
}
