import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { hasCode } from '@/api/problem'
import { useOffer } from '@/features/offer/api/useOffer'
import { OfferActions } from '@/features/offer/components/OfferActions'
import { OfferDetails } from '@/features/offer/components/OfferDetails'
import { OfferNav } from '@/features/offer/components/OfferNav'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignedIn } from '../signedIn'

/** One offer with its next sessions. */
export function OfferPage() {
  const { t } = useTranslation('offer')
  const { session, team } = useSignedIn()
  const { offer: id = '' } = useParams()
  const offer = useOffer(team.id, id)
  if (hasCode(offer.error, 'UNKNOWN_OFFER'))
    return (
      <Page title={t('unknown.title')}>
        <Button component={Link} to="/paaroerende/tilbud">
          {t('unknown.back')}
        </Button>
      </Page>
    )
  const { data } = offer
  return (
    <Page
      title={data?.offer.title ?? t('title')}
      lead={data && `${t(`form.${data.offer.form}`)}, ${data.offer.provider.name}`}
      actions={data && session.member != null && <OfferActions team={team.id} offer={data} />}
    >
      <OfferNav />
      {offer.error && <ProblemNotice error={offer.error} onRetry={() => void offer.refetch()} />}
      {data ? <OfferDetails offer={data} /> : !offer.error && <LoadingRows rows={4} />}
    </Page>
  )
}
