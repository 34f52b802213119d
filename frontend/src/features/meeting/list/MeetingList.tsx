import { useTranslation } from 'react-i18next'
import type { MeetingSummary } from '@/api/types'
import rows from '@/ui/list/rows.module.css'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMeetings } from '../api/useMeetings'
import { MeetingRow } from './MeetingRow'
import { NextMeeting } from './NextMeeting'
import styles from './list.module.css'

interface Props {
  team: string
  /** The one who looks is a member of the team. */
  ofMember: boolean
}

/** The next meeting on top with what it takes up, then those to come, then those that were held. */
export function MeetingList({ team, ofMember }: Props) {
  const { t } = useTranslation('meeting')
  const meetings = useMeetings(team)
  if (!meetings.data)
    return meetings.error ? (
      <ProblemNotice error={meetings.error} onRetry={() => void meetings.refetch()} />
    ) : (
      <LoadingRows rows={5} height={72} />
    )
  const { coming, held } = meetings.data
  const [next, ...later] = coming
  return (
    <>
      {next ? (
        <NextMeeting meeting={next} />
      ) : (
        <Empty icon="calendar" title={t('list.none')}>
          <p>{t(ofMember ? 'list.noneHelp' : 'list.noneHelpOthers')}</p>
        </Empty>
      )}
      <Rows title={t('list.coming')} meetings={later} ofMember={ofMember} />
      <Rows title={t('list.held')} meetings={held} ofMember={ofMember} />
    </>
  )
}

interface RowsProps {
  title: string
  meetings: MeetingSummary[]
  ofMember: boolean
}

function Rows({ title, meetings, ofMember }: RowsProps) {
  if (meetings.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul className={`${rows.list} ${rows.columns} ${styles.meetings}`}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingRow meeting={meeting} ofMember={ofMember} />
          </li>
        ))}
      </ul>
    </section>
  )
}
