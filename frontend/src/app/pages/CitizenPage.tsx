import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Citizen, Member } from '@/api/types'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { hasCode } from '@/api/problem'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { CorrectCitizen } from '@/features/citizen/components/CorrectCitizen'
import { CitizenFacts } from '@/features/citizen/components/CitizenFacts'
import { CitizenVisits } from '@/features/citizen/components/CitizenVisits'
import { Handovers } from '@/features/citizen/handover/Handovers'
import { dayPlanQuery } from '@/features/dayplan/api/useDayPlan'
import { HeldLink } from '@/features/privacy/components/HeldLink'
import { CitizenRelatives } from '@/features/relative/people/CitizenRelatives'
import { Agreements } from '@/features/relative/agreement/Agreements'
import { MinutesList } from '@/features/relative/agreement/MinutesList'
import { OpenNeeds } from '@/features/relative/needs/OpenNeeds'
import { GivenList } from '@/features/relative/given/GivenList'
import { TalkList } from '@/features/relative/talk/TalkList'
import { useTeam } from '@/features/team/api/useTeam'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { Parts, type Part } from '@/ui/page/Parts'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useChosenDate } from '../places'
import { useSignedIn } from '../signedIn'

/** One citizen: what matters to them, what is known, and their visits of the chosen day. */
export function CitizenPage() {
  const { t } = useTranslation('citizen')
  const { team, session } = useSignedIn()
  const { citizen: id = '' } = useParams()
  const citizens = useCitizens(team.id)
  const { members = [], former = [] } = useTeam(team.id).data ?? {}
  const citizen = citizens.data?.find((one) => one.id === id)

  if (citizens.data && !citizen)
    return (
      <Page title={t('unknown.title')}>
        <Button component={Link} to="/borgere">
          {t('unknown.back')}
        </Button>
      </Page>
    )
  return (
    <Page
      title={citizen?.name ?? t('tabTitle')}
      tabTitle={t('tabTitle')}
      actions={
        <Group gap="xs">
          <Button component={Link} to="/borgere" variant="subtle" leftSection={<Icon of="left" size={16} />}>
            {t('back')}
          </Button>
          {citizen && session.role !== 'ADVISOR' && (
            <Button
              component={Link}
              to={`/borgere/${id}/krisekort`}
              variant="default"
              leftSection={<Icon of="warning" size={18} />}
            >
              {t('crisis.open')}
            </Button>
          )}
        </Group>
      }
    >
      {citizens.error && <ProblemNotice error={citizens.error} onRetry={() => void citizens.refetch()} />}
      {citizen ? (
        <>
          <OpenNeeds team={team.id} citizen={citizen.id} />
          <CitizenFacts citizen={citizen} members={members} former={former} />
          {session.member != null && <CorrectCitizen team={team.id} citizen={citizen} members={members} />}
          <CitizenParts citizen={citizen} members={members} />
        </>
      ) : (
        <LoadingRows rows={2} height={96} />
      )}
      {citizen && session.role !== 'ADVISOR' && <HeldLink kind="CITIZEN" to={`/borgere/${id}/indsigt`} />}
    </Page>
  )
}

/** What today needs first, then those around the citizen and what is agreed with them. */
function CitizenParts({ citizen: { id, name }, members }: { citizen: Citizen; members: Member[] }) {
  const { t } = useTranslation(['citizen', 'relative'])
  const { team, session } = useSignedIn()
  const about = { team: team.id, citizen: id, decides: session.member != null }
  const teams: Part[] = [
    { id: 'overlevering', name: t('handover.title'), content: <Handovers {...about} /> },
    { id: 'besoeg', name: t('visits.short'), content: <DaysVisits citizen={id} /> },
  ]
  return (
    <Parts
      parts={[
        ...(session.role === 'ADVISOR' ? [] : teams),
        {
          id: 'paaroerende',
          name: t('relative:citizen.title'),
          content: <CitizenRelatives {...about} citizenName={name} />,
        },
        {
          id: 'aftaler',
          name: t('relative:agreement.title'),
          content: <Agreements {...about} citizenName={name} />,
        },
        {
          id: 'samtaler',
          name: t('relative:talk.title'),
          half: true,
          content: <TalkList {...about} members={members} />,
        },
        {
          id: 'tilbud',
          name: t('relative:given.title'),
          half: true,
          content: <GivenList {...about} />,
        },
        {
          id: 'referater',
          name: t('relative:agreement.referat.title'),
          content: <MinutesList {...about} />,
        },
      ]}
    />
  )
}

/** The day's plan is the team's own; an advisor does not see it. */
function DaysVisits({ citizen }: { citizen: string }) {
  const { t } = useTranslation('citizen')
  const format = useFormat()
  const { team } = useSignedIn()
  const date = useChosenDate()
  const plan = useQuery(dayPlanQuery({ team: team.id, date }))
  return (
    <section aria-labelledby="visits-title">
      <h2 id="visits-title">{t('visits.title', { date: format.date(date) })}</h2>
      {plan.data ? (
        <CitizenVisits citizen={citizen} plan={plan.data} />
      ) : hasCode(plan.error, 'UNKNOWN_DATE') ? (
        <p>{t('visits.none')}</p>
      ) : plan.error ? (
        <ProblemNotice error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        <LoadingRows rows={2} />
      )}
    </section>
  )
}
