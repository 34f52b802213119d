import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Offer } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { useWords } from '@/ui/words/useWords'
import { useOfferWords } from '../words/useOfferWords'
import rows from '@/ui/list/rows.module.css'
import styles from './offer.module.css'

/** An offer in the list: what, when next, and what one must know at once. */
export function OfferRow({ offer, to }: { offer: Offer; to: string }) {
  const { t } = useTranslation('offer')
  const { language } = useWords()
  const words = useOfferWords()
  const { seats, languages, price } = offer.offer
  const left = seats && seats.total - seats.taken
  const foreign = languages.filter((code) => code !== 'da')
  return (
    <UnstyledButton component={Link} to={to} className={rows.row}>
      <span>
        <span className={rows.name}>{offer.offer.title}</span>
        <br />
        <span className={rows.quiet}>
          {t(`form.${offer.offer.form}`)}, {offer.offer.provider.name}
        </span>
      </span>
      <span className={styles.signs}>
        <span className={styles.when}>{words.next(offer)}</span>
        {left === 0 && (
          <span className={`${rows.sign ?? ''} ${rows.warn ?? ''}`}>
            <Icon of="warning" size={16} />
            {t('full')}
          </span>
        )}
        {left != null && left > 0 && <span className={rows.quiet}>{t('seatsLeft', { count: left })}</span>}
      </span>
      <span className={styles.signs}>
        {offer.state !== 'PUBLISHED' && (
          <span className={rows.sign}>
            <Icon of={offer.state === 'DRAFT' ? 'changed' : 'lock'} size={16} />
            {t(`state.${offer.state}`)}
          </span>
        )}
        {foreign.length > 0 && (
          <span className={rows.sign}>
            <Icon of="language" size={16} />
            {foreign.map(language).join(', ')}
          </span>
        )}
        {price && price.kroner > 0 && <span className={rows.quiet}>{words.price(price)}</span>}
      </span>
      <Icon of="right" size={18} />
    </UnstyledButton>
  )
}
