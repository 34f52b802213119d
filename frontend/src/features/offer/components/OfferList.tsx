import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer } from '@/api/types'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useOffers, type OfferFilter } from '../api/useOffers'
import { OfferFilters } from './OfferFilters'
import { OfferRow } from './OfferRow'
import rows from '@/ui/list/rows.module.css'
import styles from './offer.module.css'

const closedLast = (a: Offer, b: Offer) =>
  Number(a.state === 'WITHDRAWN') - Number(b.state === 'WITHDRAWN') ||
  a.offer.title.localeCompare(b.offer.title, 'da')

/** The team's offers, to be narrowed down. */
export function OfferList({ team, linkTo }: { team: string; linkTo: (offer: string) => string }) {
  const { t, i18n } = useTranslation('offer')
  const [sought, setSought] = useState('')
  const [filter, setFilter] = useState<OfferFilter>({})
  const offers = useOffers(team, filter)
  if (!offers.data)
    return offers.error ? (
      <ProblemNotice error={offers.error} onRetry={() => void offers.refetch()} />
    ) : (
      <LoadingRows />
    )
  const asked = Object.keys(filter).length > 0 || sought !== ''
  if (offers.data.length === 0 && !asked)
    return (
      <Empty icon="heart" title={t('empty.title')}>
        <p>{t('empty.help')}</p>
      </Empty>
    )

  const lower = (text: string) => text.toLocaleLowerCase(i18n.language)
  const words = ({ offer }: Offer) =>
    lower(
      [offer.title, offer.about, offer.provider.name, offer.target.note, t(`form.${offer.form}`)].join(' '),
    )
  const parts = lower(sought).split(/\s+/)
  const found = offers.data.filter((offer) => parts.every((part) => words(offer).includes(part)))
  return (
    <>
      <OfferFilters sought={sought} filter={filter} onSearch={setSought} onFilter={setFilter} />
      <div className={styles.found}>
        <span role="status">
          {found.length === 0 ? t('search.none') : t('search.found', { count: found.length })}
        </span>
        {asked && (
          <Button
            variant="subtle"
            onClick={() => {
              setSought('')
              setFilter({})
            }}
          >
            {t('search.clear')}
          </Button>
        )}
      </div>
      <ul className={`${rows.list} ${rows.columns} ${styles.offers}`}>
        {found.sort(closedLast).map((offer) => (
          <li key={offer.id}>
            <OfferRow offer={offer} to={linkTo(offer.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}
