import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { OfferList } from '@/features/offer/components/OfferList'
import { OfferNav } from '@/features/offer/components/OfferNav'
import { Icon } from '@/ui/icon/Icon'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

/** What the team can offer. */
export function OffersPage() {
  const { t } = useTranslation('offer')
  const { session, team } = useSignedIn()
  const write = session.member != null && (
    <Button
      component={Link}
      to="/paaroerende/nyt-tilbud"
      variant="default"
      leftSection={<Icon of="plus" size={18} />}
    >
      {t('write')}
    </Button>
  )
  return (
    <Page title={t('title')} lead={t('lead')} actions={write}>
      <OfferNav />
      <OfferList team={team.id} linkTo={(offer) => `/paaroerende/tilbud/${offer}`} />
    </Page>
  )
}
