import { useTranslation } from 'react-i18next'
import { ExportOffers } from '@/features/offer/components/ExportOffers'
import { ImportOffers } from '@/features/offer/components/ImportOffers'
import { OfferNav } from '@/features/offer/components/OfferNav'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

/** The team's offers in and out. */
export function OfferDataPage() {
  const { t } = useTranslation('offer')
  const { session, team } = useSignedIn()
  return (
    <Page title={t('data.title')} lead={team.name}>
      <OfferNav />
      {session.member != null ? <ImportOffers team={team.id} /> : <p>{t('data.onlyTeam')}</p>}
      <ExportOffers team={team.id} />
    </Page>
  )
}
