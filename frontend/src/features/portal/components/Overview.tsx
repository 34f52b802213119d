import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OwnCitizen } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { useOwnCitizen } from '../api/useOwnPage'
import { PortalProblem } from './PortalProblem'
import { useMoment } from './useMoment'
import { WhoToAsk } from './WhoToAsk'
import styles from './portal.module.css'

/** What I may see about one citizen now; a part that I may not see is not there. */
export function Overview({ citizen, book }: { citizen: string; book: string }) {
  const { t } = useTranslation('portal')
  const found = useOwnCitizen(citizen)
  // What was seen before a citizen changed their mind is not shown any longer.
  if (found.error) return <PortalProblem error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <LoadingRows rows={3} height={120} />
  const { visits, agreements, offers, minutes, unread, ...ask } = found.data
  return (
    <>
      {unread > 0 && (
        <p>
          <Button component={Link} to={book} leftSection={<Icon of="mail" size={18} />}>
            {t('book.unread', { count: unread })}
          </Button>
        </p>
      )}
      {visits && <Visits visits={visits} />}
      <WhoToAsk {...ask} />
      {agreements && <Agreements agreements={agreements} />}
      {offers && <Offers offers={offers} />}
      {minutes && <Minutes minutes={minutes} />}
    </>
  )
}

type Part<Key extends keyof OwnCitizen> = Record<Key, NonNullable<OwnCitizen[Key]>>

function Visits({ visits }: Part<'visits'>) {
  const { t } = useTranslation('portal')
  const { day, time } = useMoment()
  const days = [...new Set(visits.map((visit) => day(visit.startsAt)))]
  return (
    <section className={styles.part} aria-labelledby="visits-title">
      <h2 id="visits-title">
        <Icon of="home" /> {t('visits.title')}
      </h2>
      {visits.length === 0 ? <p>{t('visits.none')}</p> : <p className={styles.quiet}>{t('visits.note')}</p>}
      {days.map((one) => (
        <div key={one}>
          <h3 className={styles.day}>{one}</h3>
          <ul className={styles.list}>
            {visits
              .filter((visit) => day(visit.startsAt) === one)
              .map((visit) => (
                <li key={visit.startsAt} className={styles.visit}>
                  <span>{time(visit.startsAt)}</span>
                  <span>{visit.who.join(', ')}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Agreements({ agreements }: Part<'agreements'>) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  return (
    <section className={styles.part} aria-labelledby="agreements-title">
      <h2 id="agreements-title">
        <Icon of="check" /> {t('agreements.title')}
      </h2>
      {agreements.length === 0 && <p>{t('agreements.none')}</p>}
      <ul className={styles.list}>
        {agreements.map((one) => (
          <li key={one.what}>
            {one.what}{' '}
            <span className={styles.quiet}>
              {[one.who.join(', '), one.until && t('agreements.until', { date: format.date(one.until) })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Offers({ offers }: Part<'offers'>) {
  const { t } = useTranslation('portal')
  const { moment } = useMoment()
  return (
    <section className={styles.part} aria-labelledby="offers-title">
      <h2 id="offers-title">
        <Icon of="heart" /> {t('offers.title')}
      </h2>
      {offers.length === 0 && <p>{t('offers.none')}</p>}
      <ul className={styles.list}>
        {offers.map((one) => (
          <li key={one.title}>
            {one.title}{' '}
            <span className={styles.quiet}>
              {[one.where, one.next && t('offers.next', { when: moment(one.next) }), one.contact]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Minutes({ minutes }: Part<'minutes'>) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  return (
    <section className={styles.part} aria-labelledby="minutes-title">
      <h2 id="minutes-title">
        <Icon of="pen" /> {t('minutes.title')}
      </h2>
      {minutes.length === 0 && <p>{t('minutes.none')}</p>}
      <ul className={styles.list}>
        {minutes.map((one) => (
          <li key={`${one.date} ${one.title}`}>
            <strong>{one.title}</strong>, {format.date(one.date)}
            <p className={styles.words}>{one.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
