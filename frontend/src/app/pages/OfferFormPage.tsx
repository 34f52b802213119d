import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { useOffer } from '@/features/offer/api/useOffer'
import { OfferForm } from '@/features/offer/form/OfferForm'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignedIn } from '../signedIn'

/** A new offer. */
export function NewOfferPage() {
  const { t } = useTranslation('offer')
  const { session, team } = useSignedIn()
  const navigate = useNavigate()
  if (session.member == null) return <OnlyTheTeam title={t('edit.newTitle')} />
  return (
    <Page title={t('edit.newTitle')}>
      <OfferForm
        team={team.id}
        onSaved={(offer) => void navigate(`/paaroerende/tilbud/${offer.id}`)}
        onCancel={() => void navigate('/paaroerende/tilbud')}
      />
    </Page>
  )
}

/** A known offer, to be described anew. */
export function EditOfferPage() {
  const { t } = useTranslation('offer')
  const { session, team } = useSignedIn()
  const { offer: id = '' } = useParams()
  const navigate = useNavigate()
  const offer = useOffer(team.id, id)
  const back = () => void navigate(`/paaroerende/tilbud/${id}`)
  if (session.member == null) return <OnlyTheTeam title={t('edit.title')} />
  return (
    <Page title={t('edit.title')} lead={offer.data?.offer.title}>
      {offer.error && <ProblemNotice error={offer.error} onRetry={() => void offer.refetch()} />}
      {offer.data ? (
        <OfferForm team={team.id} known={offer.data} onSaved={back} onCancel={back} />
      ) : (
        !offer.error && <LoadingRows rows={6} />
      )}
    </Page>
  )
}

/** Says to a facilitator whose it is, and leads on. */
function OnlyTheTeam({ title }: { title: string }) {
  const { t } = useTranslation('offer')
  return (
    <Page title={title}>
      <p>{t('edit.onlyTeam')}</p>
      <Button component={Link} to="/paaroerende/tilbud">
        {t('unknown.back')}
      </Button>
    </Page>
  )
}
