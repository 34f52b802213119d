import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OwnCitizen } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { useOwnCitizen } from '../api/useOwnPage'
import { OwnAgreements } from './OwnAgreements'
import { OwnMinutes } from './OwnMinutes'
import { OwnOffers } from './OwnOffers'
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
  const { name, visits, agreements, offers, minutes, unread, ...ask } = found.data
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
      {agreements && <OwnAgreements name={name} agreements={agreements} />}
      {offers && <OwnOffers citizen={citizen} offers={offers} phone={ask.phone} />}
      {minutes && <OwnMinutes minutes={minutes} />}
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
