import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AskAdvisor } from '@/features/advisor/components/AskAdvisor'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { UnreadBooks } from '@/features/relative/book/UnreadBooks'
import { AnonymousTalk } from '@/features/relative/flag/AnonymousTalk'
import { OwnAnswers } from '@/features/relative/given/OwnAnswers'
import { NeedList } from '@/features/relative/needs/NeedList'
import { PulsePanel } from '@/features/relative/pulse/PulsePanel'
import { QuietList } from '@/features/relative/people/QuietList'
import { RelativeList } from '@/features/relative/people/RelativeList'
import { useTeam } from '@/features/team/api/useTeam'
import { Page } from '@/ui/page/Page'
import { SubNav } from '@/ui/page/SubNav'
import { useNeedNews } from './useNeedNews'
import { useSignedIn } from '../signedIn'

/** What relatives need, all of them, those whom somebody should ask, and the way to what they can be offered. */
export function Tabs({ children }: { children: ReactNode }) {
  const { t } = useTranslation('relative')
  const { session } = useSignedIn()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SubNav
        label={t('tabsLabel')}
        pages={[
          { to: '/paaroerende', name: t('tabs.needs'), end: true },
          { to: '/paaroerende/alle', name: t('tabs.all') },
          { to: '/paaroerende/opsporing', name: t('tabs.quiet') },
          { to: '/paaroerende/aftaler', name: t('tabs.agreements') },
          ...(session.role === 'ADVISOR' ? [] : [{ to: '/paaroerende/svar', name: t('pulse.tab') }]),
          { to: '/paaroerende/tilbud', name: t('tabs.offers') },
        ]}
      />
      {children}
    </Page>
  )
}

export function NeedsPage() {
  const { team, session } = useSignedIn()
  const citizens = useCitizens(team.id).data ?? []
  const members = useTeam(team.id).data?.members ?? []
  const news = useNeedNews(team.id)
  return (
    <Tabs>
      {session.role !== 'ADVISOR' && <UnreadBooks team={team.id} />}
      <OwnAnswers team={team.id} />
      <NeedList
        team={team.id}
        members={members}
        decides={session.member != null}
        advises={session.role === 'ADVISOR'}
        about={news}
        me={session.member}
      />
      {session.member != null && <AnonymousTalk team={team.id} />}
      {session.role !== 'ADVISOR' && (
        <AskAdvisor team={team.id} citizens={citizens} decides={session.member != null} />
      )}
    </Tabs>
  )
}

export function AllRelativesPage() {
  const { team, session } = useSignedIn()
  return (
    <Tabs>
      <RelativeList team={team.id} decides={session.member != null} />
    </Tabs>
  )
}

export function QuietPage() {
  const { team } = useSignedIn()
  const citizens = useCitizens(team.id).data ?? []
  return (
    <Tabs>
      <QuietList team={team.id} citizens={new Map(citizens.map(({ id, name }) => [id, name]))} />
    </Tabs>
  )
}

/** How relatives found the team's answers. */
export function PulsePage() {
  const { team } = useSignedIn()
  return (
    <Tabs>
      <PulsePanel team={team.id} />
    </Tabs>
  )
}
