import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferMatch } from '@/api/types'
import { MatchCard } from './MatchCard'
import rows from '@/ui/list/rows.module.css'
import styles from '../components/offer.module.css'

interface Props {
  matches: OfferMatch[]
  linkTo: (offer: string) => string
  about?: ((offer: OfferMatch['offer']) => ReactNode) | undefined
}

/** What suits comes first; what helps but does not suit says why; the rest is only counted. */
export function Matches({ matches, linkTo, about }: Props) {
  const { t } = useTranslation('offer')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const other = (match: OfferMatch) => match.against.some(({ aspect }) => aspect === 'KIND')
  const fitting = matches.filter((match) => match.fits)
  const nearly = matches.filter((match) => !match.fits && !other(match))
  const others = matches.filter(other).length
  const cards = (some: OfferMatch[]) => (
    <ul className={styles.results}>
      {some.map((match) => (
        <li key={match.offer.id}>
          <MatchCard match={match} to={linkTo(match.offer.id)}>
            {about?.(match.offer)}
          </MatchCard>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('find.fits', { count: fitting.length })}
      </h2>
      {fitting.length === 0 && <p>{t('find.nothing')}</p>}
      {cards(fitting)}
      {nearly.length > 0 && (
        <>
          <h2>{t('find.nearly', { count: nearly.length })}</h2>
          {cards(nearly)}
        </>
      )}
      {others > 0 && <p className={rows.quiet}>{t('find.others', { count: others })}</p>}
    </>
  )
}
