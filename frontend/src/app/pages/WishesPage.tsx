import { useTranslation } from 'react-i18next'
import { TeamNav } from '@/features/team/components/TeamNav'
import { WishesPanel } from '@/features/wishes/components/WishesPanel'
import { Page } from '@/ui/page/Page'
import { useChosenDate } from '../places'
import { useSignedIn } from '../signedIn'

/** What the team wants its plans to care about, tried on the chosen day. */
export function WishesPage() {
  const { t } = useTranslation('wishes')
  const { session, team } = useSignedIn()
  const date = useChosenDate()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <TeamNav />
      <WishesPanel team={team.id} date={date} decides={session.member != null} />
    </Page>
  )
}
