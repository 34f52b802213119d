import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { CrisisCardButton } from '@/features/citizen/crisis/CrisisCardButton'
import { ReadFirst } from '@/features/citizen/handover/ReadFirst'
import { StopHandovers } from '@/features/citizen/handover/StopHandovers'
import { MyFollowUps } from '@/features/meeting/followup/FollowUpList'
import { useMyDay } from '@/features/myday/api/useMyDay'
import { CalendarFeed } from '@/features/myday/components/CalendarFeed'
import { MyDay } from '@/features/myday/components/MyDay'
import { MyCalls } from '@/features/relative/calls/MyCalls'
import { TalkPhone } from '@/features/relative/talk/TalkPhone'
import { FlagNeed } from '@/features/relative/flag/FlagNeed'
import { useFormat } from '@/ui/format/useFormat'
import { Page } from '@/ui/page/Page'
import { useChosenDate } from '../places'
import { useSignedIn } from '../signedIn'

export function MyDayPage() {
  const { t } = useTranslation('myday')
  const format = useFormat()
  const { session, team } = useSignedIn()
  const date = useChosenDate()
  const mine = useMyDay(team.id, date).data
  if (session.member == null) return <Navigate to="/dagen" replace />

  const hours =
    mine?.start == null || mine.end == null
      ? undefined
      : mine.breakStart == null
        ? t('shift', { start: format.time(mine.start), end: format.time(mine.end) })
        : t('shiftWithBreak', {
            start: format.time(mine.start),
            end: format.time(mine.end),
            break: format.time(mine.breakStart),
          })
  return (
    <Page title={t('title')} lead={hours ?? format.date(date)}>
      <MyDay
        team={team.id}
        date={date}
        first={mine && <ReadFirst team={team.id} stops={mine.stops} />}
        beside={
          <>
            <MyCalls team={team.id} me={session.member} />
            <MyFollowUps team={team.id} />
          </>
        }
        know={({ handovers }) => <StopHandovers handovers={handovers} />}
        offer={(stop) => (
          <Stack gap="xs">
            {stop.talk && <TalkPhone team={team.id} talk={stop.talk.talk} />}
            {stop.citizen != null && stop.citizenName != null && (
              <>
                {stop.crisisCard && <CrisisCardButton card={stop.crisisCard} />}
                <FlagNeed team={team.id} citizen={stop.citizen} citizenName={stop.citizenName} wide />
              </>
            )}
          </Stack>
        )}
      />
      <CalendarFeed team={team.id} />
    </Page>
  )
}
