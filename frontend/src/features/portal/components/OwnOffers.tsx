import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnOffer, TeamPhone } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { useAnswerOwnOffer } from '../api/useOwnPage'
import { OwnCovers } from './OwnCovers'
import { PortalProblem } from './PortalProblem'
import { useMoment } from './useMoment'
import styles from './portal.module.css'

interface About {
  citizen: string
  phone?: TeamPhone | undefined
}

/** What I was offered; I may say yes, or not now. */
export function OwnOffers({ offers, ...about }: About & { offers: OwnOffer[] }) {
  const { t } = useTranslation('portal')
  return (
    <section className={styles.part} aria-labelledby="offers-title">
      <h2 id="offers-title">
        <Icon of="heart" /> {t('offers.title')}
      </h2>
      {offers.length === 0 && <p>{t('offers.none')}</p>}
      <ul className={styles.list}>
        {offers.map((one) => (
          <li key={one.id}>
            <Offer offer={one} {...about} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Offer({ citizen, offer, phone }: About & { offer: OwnOffer }) {
  const { t } = useTranslation('portal')
  const { moment, time } = useMoment()
  const answer = useAnswerOwnOffer(citizen, offer)
  const [declining, setDeclining] = useState(false)
  const [word, setWord] = useState('')
  const said = word.trim() ? { word: word.trim() } : {}
  const facts = [
    offer.where,
    offer.onUntil
      ? t('offers.onNow', { time: time(offer.onUntil) })
      : offer.next && t('offers.next', { when: moment(offer.next) }),
    offer.contact && t('offers.contact', { who: offer.contact }),
  ]
  return (
    <article aria-labelledby={`offer-${offer.id}`}>
      <h3 id={`offer-${offer.id}`} className={styles.day}>
        {offer.title}
      </h3>
      {offer.about != null && <p>{offer.about}</p>}
      {facts.filter(Boolean).map((fact) => (
        <p key={fact} className={styles.quiet}>
          {fact}
        </p>
      ))}
      {offer.state !== 'GIVEN' && (
        <p>
          <Icon of="check" size={18} /> {t(`offers.states.${offer.state as 'ACCEPTED' | 'TRIED'}`)}
        </p>
      )}
      {offer.covers && <OwnCovers covers={offer.covers} phone={phone} />}
      {answer.error && <PortalProblem error={answer.error} />}
      {declining ? (
        <>
          <Textarea
            label={t('offers.word')}
            description={t(offer.state === 'TRIED' ? 'offers.stopHelp' : 'offers.wordHelp')}
            rows={2}
            maxLength={1000}
            value={word}
            onChange={(event) => setWord(event.currentTarget.value)}
          />
          <Group gap="xs" mt="sm">
            <Button loading={answer.isPending} onClick={() => answer.mutate({ say: 'decline', ...said })}>
              {t(offer.state === 'TRIED' ? 'offers.stopDo' : 'offers.declineDo')}
            </Button>
            <Button variant="default" onClick={() => setDeclining(false)}>
              {t('offers.back')}
            </Button>
          </Group>
        </>
      ) : (
        <Group gap="xs" mt="sm">
          {offer.state === 'GIVEN' && (
            <Button loading={answer.isPending} onClick={() => answer.mutate({ say: 'accept' })}>
              {t('offers.accept')}
            </Button>
          )}
          <Button variant={offer.state === 'GIVEN' ? 'default' : 'subtle'} onClick={() => setDeclining(true)}>
            {t(offer.state === 'TRIED' ? 'offers.stop' : 'offers.decline')}
          </Button>
        </Group>
      )}
    </article>
  )
}
