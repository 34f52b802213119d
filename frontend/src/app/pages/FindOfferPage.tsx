import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { OfferMatch } from '@/api/types'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { isFull } from '@/features/offer/words/isFull'
import { OfferNav } from '@/features/offer/components/OfferNav'
import { FindOffer } from '@/features/offer/find/FindOffer'
import { useNeedWish } from '@/features/relative/api/useNeedWish'
import { useNeeds } from '@/features/relative/api/useNeeds'
import { GiveOffer } from '@/features/relative/given/GiveOffer'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

/** Finds something for somebody; from a need with what is known of it. */
export function FindOfferPage() {
  const { t } = useTranslation('offer')
  const { t: say } = useTranslation('relative')
  const { team, session } = useSignedIn()
  const id = useSearchParams()[0].get('behov') ?? ''
  const citizens = useCitizens(team.id)
  const need = useNeeds(team.id).data?.find((one) => one.id === id)
  const wish = useNeedWish(team.id, id)
  const places = (citizens.data ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
  const waiting = id !== '' && !wish.error && (!wish.data || !citizens.data)
  const lead =
    need?.relativeName == null
      ? t('find.lead')
      : say('given.forNeed', { relative: need.relativeName, kind: say(`kind.${need.kind}`).toLowerCase() })
  return (
    <Page title={t('find.title')} lead={lead}>
      <OfferNav />
      {waiting ? (
        <LoadingRows rows={3} height={96} />
      ) : (
        <FindOffer
          team={team.id}
          places={places}
          linkTo={(offer) => `/paaroerende/tilbud/${offer}`}
          relative={need?.relative}
          {...(wish.data ? { known: wish.data.wish, reachable: wish.data.reachable } : {})}
          {...(need && (session.member != null || session.role === 'ADVISOR')
            ? {
                about: ({ id, offer }: OfferMatch['offer']) => (
                  <GiveOffer team={team.id} need={need} offer={id} title={offer.title} full={isFull(offer)} />
                ),
              }
            : {})}
        />
      )}
    </Page>
  )
}
