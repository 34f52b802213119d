import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { FollowUpList } from '@/features/meeting/followup/FollowUpList'
import { MeetingList } from '@/features/meeting/list/MeetingList'
import { ArrangeMeeting } from '@/features/meeting/series/ArrangeMeeting'
import { SeriesList } from '@/features/meeting/series/SeriesList'
import { useTeam } from '@/features/team/api/useTeam'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { SubNav } from '@/ui/page/SubNav'
import { useSignedIn } from '../signedIn'

/** The meetings, who does what by when, and when the team meets regularly. */
function Tabs({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('meeting')
  const { session } = useSignedIn()
  if (session.role === 'ADVISOR')
    return (
      <Page title={t('title')} lead={t('leadAdvisor')}>
        {children}
      </Page>
    )
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      <SubNav
        label={t('tabsLabel')}
        pages={[
          { to: '/moeder', name: t('tabs.list'), end: true },
          { to: '/moeder/opfoelgning', name: t('tabs.followUps') },
          { to: '/moeder/faste', name: t('tabs.series') },
        ]}
      />
      {children}
    </Page>
  )
}

export function MeetingsPage() {
  const { t } = useTranslation('meeting')
  const { team, session } = useSignedIn()
  const members = useTeam(team.id).data?.members ?? []
  const citizens = useCitizens(team.id).data ?? []
  const [arranging, setArranging] = useState(false)
  return (
    <Tabs
      actions={
        session.member != null && (
          <Button
            variant="default"
            leftSection={<Icon of="plus" size={18} />}
            onClick={() => setArranging(true)}
          >
            {t('arrange.open')}
          </Button>
        )
      }
    >
      <MeetingList team={team.id} ofMember={session.member != null} />
      {arranging && (
        <ArrangeMeeting
          team={team.id}
          members={members}
          citizens={citizens}
          onClose={() => setArranging(false)}
        />
      )}
    </Tabs>
  )
}

export function FollowUpsPage() {
  const { team, session } = useSignedIn()
  return (
    <Tabs>
      <FollowUpList team={team.id} decides={session.member != null} />
    </Tabs>
  )
}

export function SeriesPage() {
  const { team, session } = useSignedIn()
  const [about, citizens] = [useTeam(team.id), useCitizens(team.id)]
  return (
    <Tabs>
      {about.isPending || citizens.isPending ? (
        <LoadingRows rows={4} height={96} />
      ) : (
        <SeriesList
          team={team.id}
          members={about.data?.members ?? []}
          citizens={citizens.data ?? []}
          decides={session.member != null}
        />
      )}
    </Tabs>
  )
}
