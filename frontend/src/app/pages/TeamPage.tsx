import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hasCode } from '@/api/problem'
import { dayPlanQuery } from '@/features/dayplan/api/useDayPlan'
import { HeldLink } from '@/features/privacy/components/HeldLink'
import { useTeam } from '@/features/team/api/useTeam'
import { DutyPhoneSection } from '@/features/team/components/DutyPhoneSection'
import { FormerMembers } from '@/features/team/components/FormerMembers'
import { MemberList } from '@/features/team/components/MemberList'
import { TeamNav } from '@/features/team/components/TeamNav'
import { useFormat } from '@/ui/format/useFormat'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useChosenDate } from '../places'
import { useSignedIn } from '../signedIn'

/** Who is on the team, and who is at work on the chosen day. */
export function TeamPage() {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { team, session } = useSignedIn()
  const date = useChosenDate()
  const members = useTeam(team.id)
  const plan = useQuery(dayPlanQuery({ team: team.id, date }))
  const unplanned = hasCode(plan.error, 'UNKNOWN_DATE')
  const error = members.error ?? (unplanned ? null : plan.error)
  return (
    <Page title={t('title')} lead={`${team.name}, ${format.date(date)}`}>
      <TeamNav />
      {unplanned && <p>{t('noPlan')}</p>}
      {error && (
        <ProblemNotice error={error} onRetry={() => void members.refetch().then(() => plan.refetch())} />
      )}
      {members.data?.members.length === 0 ? (
        <Empty icon="team" title={t('empty.title')}>
          <p>{t('empty.help')}</p>
        </Empty>
      ) : members.data && (plan.data || plan.error) ? (
        <MemberList members={members.data.members} routes={plan.data?.routes ?? []} />
      ) : (
        !error && <LoadingRows rows={8} />
      )}
      {members.data && <FormerMembers former={members.data.former} />}
      <DutyPhoneSection team={team.id} decides={session.member != null} />
      {session.member != null && <HeldLink kind="MEMBER" to="/teamet/indsigt" />}
    </Page>
  )
}
