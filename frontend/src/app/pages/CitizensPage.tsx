import { useTranslation } from 'react-i18next'
import { CitizenList } from '@/features/citizen/components/CitizenList'
import { useTeam } from '@/features/team/api/useTeam'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

export function CitizensPage() {
  const { t } = useTranslation('citizen')
  const { team } = useSignedIn()
  const members = useTeam(team.id).data?.members ?? []
  return (
    <Page title={t('title')} lead={t('lead')}>
      <CitizenList team={team.id} members={members} linkTo={(citizen) => `/borgere/${citizen}`} />
    </Page>
  )
}
