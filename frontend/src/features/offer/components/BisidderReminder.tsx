import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '@/ui/notice/Notice'
import { useOffers } from '../api/useOffers'

/** Before a hard meeting: somebody can come along. Shows nothing where the team has no such offer. */
export function BisidderReminder({ team }: { team: string }) {
  const { t } = useTranslation('offer')
  const offer = useOffers(team, { form: 'BISIDDER', state: 'PUBLISHED' }).data?.[0]
  if (!offer) return null
  return (
    <Notice kind="info" icon="two" title={t('bisidder.title')}>
      {t('bisidder.help')}{' '}
      <Anchor component={Link} to={`/paaroerende/tilbud/${offer.id}`}>
        {offer.offer.title}
      </Anchor>
    </Notice>
  )
}
