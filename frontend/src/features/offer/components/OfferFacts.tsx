import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useWords } from '@/ui/words/useWords'
import { listed } from '../words/listed'
import { useOfferWords } from '../words/useOfferWords'
import { ContactFact } from './ContactFact'
import { SignUpFact } from './SignUpFact'
import { TargetFact } from './TargetFact'
import facts from '@/ui/list/facts.module.css'

/** All that is known of an offer; what is not known is left out. */
export function OfferFacts({ offer: { offer, next } }: { offer: Offer }) {
  const { t } = useTranslation('offer')
  const format = useFormat()
  const { language } = useWords()
  const words = useOfferWords()
  const { place, seats, validFrom, validTo } = offer
  const valid = [
    validFrom && t('fact.from', { date: format.date(validFrom) }),
    validTo && t('fact.to', { date: format.date(validTo) }),
  ].filter(Boolean)
  const repeat = words.repeat(offer.dates?.rule)
  return (
    <dl className={facts.facts}>
      <Fact name={t('fact.needs')}>{listed(offer.needs.map((need) => t(`need.${need}`)))}</Fact>
      <Fact name={t('fact.target')}>
        <TargetFact target={offer.target} />
      </Fact>
      <Fact name={t('fact.when')}>
        {offer.dates ? (
          <>
            {repeat}
            {next.length === 0 ? (
              <div>{t('over')}</div>
            ) : (
              <ul aria-label={t('next')}>
                {next.slice(0, 5).map((session) => (
                  <li key={session.startsAt}>{words.session(session)}</li>
                ))}
              </ul>
            )}
          </>
        ) : offer.form !== 'HANDBOOK' ? (
          t('agreed')
        ) : undefined}
      </Fact>
      <Fact name={t('fact.length')}>{words.length(offer)}</Fact>
      <Fact name={t('fact.where')}>
        {place.address ?? undefined}
        {place.address && place.ways.length > 1 && <br />}
        {(place.ways.length > 1 || !place.address) && listed(place.ways.map((way) => t(`way.${way}`)))}
      </Fact>
      <Fact name={t('fact.seats')}>
        {seats && t('seatsOf', { left: seats.total - seats.taken, total: seats.total })}
      </Fact>
      <Fact name={t('fact.price')}>{words.price(offer.price)}</Fact>
      <Fact name={t('fact.signUp')}>
        <SignUpFact signUp={offer.signUp} />
      </Fact>
      <Fact name={t('fact.anonymous')}>{offer.anonymous && t('fact.anonymousYes')}</Fact>
      <Fact name={t('fact.transport')}>{offer.transport}</Fact>
      <Fact name={t('fact.meanwhile')}>{t(`meanwhile.${offer.meanwhile}`)}</Fact>
      <Fact name={t('fact.languages')}>
        {(offer.languages.length > 0 ? offer.languages : ['da']).map(language).join(', ')}
      </Fact>
      <Fact name={t('fact.contact')}>
        {Object.values(offer.contact).some(Boolean) && <ContactFact contact={offer.contact} />}
      </Fact>
      <Fact name={t('fact.valid')}>{valid.length > 0 && valid.join(' ')}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  ) : null
}
