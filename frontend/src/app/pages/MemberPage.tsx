import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { Forget } from '@/features/privacy/components/Forget'
import { useDeparture } from '@/features/team/api/useDeparture'
import { DutyList } from '@/features/team/components/DutyList'
import { LastDay } from '@/features/team/components/LastDay'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignedIn } from '../signedIn'

/** A member who leaves: until when, what somebody else takes on, and being made nameless afterwards. */
export function MemberPage() {
  const { t } = useTranslation('team')
  const { member = '' } = useParams()
  const { team, session } = useSignedIn()
  const navigate = useNavigate()
  const { departure, leave, stay } = useDeparture(team.id, member)
  const decides = session.member != null
  const told = departure.data
  const back = (
    <Button component={Link} to="/teamet" variant="subtle" leftSection={<Icon of="left" size={16} />}>
      {t('leaving.all')}
    </Button>
  )
  return (
    <Page title={told?.name ?? t('leaving.page')} actions={back}>
      {departure.isPending && <LoadingRows rows={3} />}
      {departure.error && <ProblemNotice error={departure.error} onRetry={() => void departure.refetch()} />}
      {told && (
        <>
          <LastDay
            key={told.lastDay ?? ''}
            team={team.id}
            departure={told}
            decides={decides}
            busy={leave.isPending || stay.isPending}
            error={leave.error ?? stay.error}
            onLeave={(day, done) => leave.mutate(day, { onSuccess: done })}
            onStay={() => stay.mutate()}
          />
          <DutyList duties={told.duties} />
          {decides && told.left && (
            <Forget
              team={team.id}
              subject={{ kind: 'MEMBER', id: member }}
              onForgotten={() => void navigate('/teamet')}
            />
          )}
        </>
      )}
    </Page>
  )
}
