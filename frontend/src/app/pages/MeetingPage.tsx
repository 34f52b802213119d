import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Meeting, Member } from '@/api/types'
import { hasCode } from '@/api/problem'
import { Agenda } from '@/features/meeting/agenda/Agenda'
import { WhoIsThere } from '@/features/meeting/agenda/BeginMeeting'
import { Invited } from '@/features/meeting/agenda/Invited'
import { CancelMeeting, MoveMeeting } from '@/features/meeting/agenda/ChangeTime'
import { useMeeting } from '@/features/meeting/api/useMeeting'
import { Minutes } from '@/features/meeting/minutes/Minutes'
import { RunMeeting } from '@/features/meeting/run/RunMeeting'
import { useWhen } from '@/features/meeting/words/useWhen'
import { BisidderReminder } from '@/features/offer/components/BisidderReminder'
import { useTeam } from '@/features/team/api/useTeam'
import { useToday } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignedIn } from '../signedIn'
import { AnswerWithOffer } from './AnswerWithOffer'

/** One meeting: its agenda before, item by item while it is on, its minutes after. */
export function MeetingPage() {
  const { t } = useTranslation('meeting')
  const { team } = useSignedIn()
  const { meeting: id = '' } = useParams()
  const found = useMeeting(team.id, id)
  const members = useTeam(team.id).data?.members ?? []
  if (found.data) return <Known meeting={found.data} members={members} />
  const unknown = hasCode(found.error, 'UNKNOWN_MEETING') || hasCode(found.error, 'INVALID_PARAMETER')
  return (
    <Page title={unknown ? t('unknown') : t('tab')} tabTitle={t('tab')} actions={<Back />}>
      {found.error && !unknown && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <LoadingRows rows={4} height={96} />}
    </Page>
  )
}

function Back() {
  const { t } = useTranslation('meeting')
  return (
    <Button component={Link} to="/moeder" variant="subtle" leftSection={<Icon of="left" size={16} />}>
      {t('back')}
    </Button>
  )
}

type Asking = 'begin' | 'move' | 'cancel'

function Known({ meeting, members }: { meeting: Meeting; members: Member[] }) {
  const { t } = useTranslation('meeting')
  const { team, session } = useSignedIn()
  const { title, when, where } = useWhen(meeting.about)
  const [asking, setAsking] = useState<Asking>()
  const decides = session.member != null
  const { state } = meeting.about
  const close = () => setAsking(undefined)
  const of = { team: team.id, meeting }
  return (
    <Page
      title={title}
      tabTitle={t('tab')}
      wide={state === 'RUNNING'}
      lead={[when, where].filter(Boolean).join(', ')}
      actions={
        <Group gap="xs">
          <Back />
          {decides && (state === 'RUNNING' || state === 'HELD') && (
            <Button
              variant="default"
              leftSection={<Icon of="two" size={18} />}
              onClick={() => setAsking('begin')}
            >
              {t(state === 'HELD' ? 'there.changeHeld' : 'there.change')}
            </Button>
          )}
        </Group>
      }
    >
      {state === 'CANCELLED' && (
        <Notice kind="info" title={t('off.is')}>
          {meeting.because}
        </Notice>
      )}
      {state === 'PLANNED' && meeting.about.appointment.kind === 'CITIZEN' && (
        <BisidderReminder team={team.id} />
      )}
      {state === 'PLANNED' && decides && <Planned date={meeting.about.appointment.date} onAsk={setAsking} />}
      {state === 'PLANNED' && <Invited meeting={meeting} members={members} />}
      {state === 'PLANNED' && <Agenda {...of} decides={decides} />}
      {state === 'RUNNING' && decides && (
        <RunMeeting
          {...of}
          members={members}
          answers={(item, onChosen) => <AnswerWithOffer team={team.id} item={item} onChosen={onChosen} />}
        />
      )}
      {(state === 'HELD' || (state === 'RUNNING' && !decides)) && (
        <Minutes {...of} members={members} decides={decides} />
      )}
      {asking === 'begin' && <WhoIsThere {...of} members={members} me={session.member} onClose={close} />}
      {asking === 'move' && <MoveMeeting {...of} onClose={close} />}
      {asking === 'cancel' && <CancelMeeting {...of} onClose={close} />}
    </Page>
  )
}

/** What can be done with a meeting that has not begun. */
function Planned({ date, onAsk }: { date: string; onAsk: (asking: Asking) => void }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const today = useToday()
  return (
    <Group gap="xs" mb="md">
      {date === today ? (
        <Button onClick={() => onAsk('begin')}>{t('there.open')}</Button>
      ) : (
        <span>{t('there.notToday', { date: format.date(date) })}</span>
      )}
      <Button variant="default" onClick={() => onAsk('move')}>
        {t('move.open')}
      </Button>
      <Button variant="default" onClick={() => onAsk('cancel')}>
        {t('off.open')}
      </Button>
    </Group>
  )
}
