import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MeetingSummary } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import rows from '@/ui/list/rows.module.css'
import { useWhen } from '../words/useWhen'
import styles from './list.module.css'

interface Props {
  meeting: MeetingSummary
  /** A member is told which meetings are without them; others have no part in the team's meetings to miss. */
  ofMember: boolean
}

/** One meeting in a line. */
export function MeetingRow({ meeting, ofMember }: Props) {
  const { t } = useTranslation('meeting')
  const { title, when } = useWhen(meeting)
  return (
    <UnstyledButton component={Link} to={`/moeder/${meeting.id}`} className={rows.row}>
      <span className={rows.name}>{title}</span>
      <span>{when}</span>
      <span className={styles.counts}>
        <span className={rows.quiet}>{t('list.items', { count: meeting.items })}</span>
        <Red urgent={meeting.urgent} />
        {ofMember && !meeting.mine && meeting.state === 'PLANNED' && (
          <span className={rows.quiet}>{t('list.others')}</span>
        )}
      </span>
      <Icon of="right" size={18} />
    </UnstyledButton>
  )
}

/** How much is red: sign and word beside the colour. */
export function Red({ urgent }: { urgent: number }) {
  const { t } = useTranslation('meeting')
  if (urgent === 0) return null
  return (
    <span className={styles.red}>
      <Icon of="stop" size={16} /> {t('list.red', { count: urgent })}
    </span>
  )
}
