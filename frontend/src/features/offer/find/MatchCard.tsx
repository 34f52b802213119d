import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfferMatch } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { useOfferWords } from '../words/useOfferWords'
import rows from '@/ui/list/rows.module.css'
import styles from '../components/offer.module.css'

/** An offer and why it suits, or why it does not. What it is about is said above and is not said again. */
export function MatchCard({ match, to, children }: { match: OfferMatch; to: string; children?: ReactNode }) {
  const { t } = useTranslation('offer')
  const words = useOfferWords()
  const { offer, inFavour, against } = match
  const next = words.next(offer)
  const reasons = inFavour.filter(({ aspect }) => aspect !== 'KIND')
  return (
    <article className={styles.result} aria-labelledby={`match-${offer.id}`}>
      <h3 id={`match-${offer.id}`}>
        <Link to={to}>{offer.offer.title}</Link>
      </h3>
      <p className={rows.quiet}>
        {t(`form.${offer.offer.form}`)}, {offer.offer.provider.name}
      </p>
      {next && <p>{next}</p>}
      {against.length > 0 && (
        <ul className={styles.reasons} aria-label={t('find.whyNot')}>
          {against.map((reason) => (
            <li key={reason.aspect} data-for="false">
              <Icon of="warning" size={18} />
              {reason.text}
            </li>
          ))}
        </ul>
      )}
      {reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={t('find.why')}>
          {reasons.map((reason) => (
            <li key={reason.aspect} data-for="true">
              <Icon of="check" size={18} />
              {reason.text}
            </li>
          ))}
        </ul>
      )}
      {children}
    </article>
  )
}
