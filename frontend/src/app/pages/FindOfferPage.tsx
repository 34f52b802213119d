import { useTranslation } from 'react-i18next'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { OfferNav } from '@/features/offer/components/OfferNav'
import { FindOffer } from '@/features/offer/find/FindOffer'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

/** Finds something for somebody; near a citizen's home where that is chosen. */
export function FindOfferPage() {
  const { t } = useTranslation('offer')
  const { team } = useSignedIn()
  const citizens = useCitizens(team.id).data ?? []
  const places = citizens.toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
  return (
    <Page title={t('find.title')} lead={t('find.lead')}>
      <OfferNav />
      <FindOffer team={team.id} places={places} linkTo={(offer) => `/paaroerende/tilbud/${offer}`} />
    </Page>
  )
}
