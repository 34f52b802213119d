import { useTranslation } from 'react-i18next'
import type { Offer } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { Notice } from '@/ui/notice/Notice'
import { OfferFacts } from './OfferFacts'
import rows from '@/ui/list/rows.module.css'
import styles from './offer.module.css'

/** An offer as one reads it to somebody: what happens first, then everything else. */
export function OfferDetails({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offer')
  const format = useFormat()
  return (
    <>
      {offer.state === 'DRAFT' && (
        <Notice kind="info" title={t('state.DRAFT')}>
          {t('draftHelp')}
        </Notice>
      )}
      {offer.state === 'WITHDRAWN' && (
        <Notice kind="warn" icon="lock" title={t('state.WITHDRAWN')}>
          {offer.withdrawnBecause
            ? t('withdrawnBecause', { because: offer.withdrawnBecause })
            : t('withdrawnHelp')}
        </Notice>
      )}
      {offer.offer.about && <p className={styles.about}>{offer.offer.about}</p>}
      <OfferFacts offer={offer} />
      {offer.changedBy !== 'system' && (
        <p className={rows.quiet}>
          {t('changed', { by: offer.changedBy, date: format.date(dateIn(new Date(offer.changedAt))) })}
        </p>
      )}
    </>
  )
}
