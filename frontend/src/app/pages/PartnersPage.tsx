import { useTranslation } from 'react-i18next'
import { OfferNav } from '@/features/offer/components/OfferNav'
import { PartnerList } from '@/features/offer/partner/PartnerList'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

/** Those around the team, and whom to visit next. */
export function PartnersPage() {
  const { t } = useTranslation('offer')
  const { session, team } = useSignedIn()
  return (
    <Page title={t('partner.title')} lead={t('partner.lead')}>
      <OfferNav />
      <PartnerList
        team={team.id}
        decides={session.member != null || session.role === 'ADVISOR'}
        me={session.displayName}
      />
    </Page>
  )
}
