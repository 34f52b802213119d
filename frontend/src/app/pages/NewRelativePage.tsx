import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { AddRelative } from '@/features/relative/people/AddRelative'
import { useTeam } from '@/features/team/api/useTeam'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

/** Somebody new who is near to a citizen; `?borger=` is the one whom one came from. */
export function NewRelativePage() {
  const { t } = useTranslation('relative')
  const { team, session } = useSignedIn()
  const navigate = useNavigate()
  const [asked] = useSearchParams()
  const citizens = useCitizens(team.id).data ?? []
  const members = useTeam(team.id).data?.members ?? []
  if (session.member == null) return <Navigate to="/paaroerende/alle" replace />
  return (
    <Page title={t('form.newTitle')}>
      <AddRelative
        team={team.id}
        about={asked.get('borger')}
        citizens={citizens}
        members={members}
        onAdded={(relative) => void navigate(`/paaroerende/${relative}`)}
      />
    </Page>
  )
}
