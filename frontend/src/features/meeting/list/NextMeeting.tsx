import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MeetingSummary } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { useWhen } from '../words/useWhen'
import { Red } from './MeetingRow'
import styles from './list.module.css'

/** The meeting that comes first, or is on now. */
export function NextMeeting({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('meeting')
  const { title, when, where } = useWhen(meeting)
  const on = meeting.state === 'RUNNING'
  return (
    <section className={styles.next} aria-labelledby="next-meeting">
      <p className={styles.quiet}>{on ? t('list.on') : t('list.next')}</p>
      <h2 id="next-meeting">{title}</h2>
      <p>{[when, where].filter(Boolean).join(', ')}</p>
      <p className={styles.counts}>
        <span>{t('list.items', { count: meeting.items })}</span>
        <Red urgent={meeting.urgent} />
      </p>
      <Button component={Link} to={`/moeder/${meeting.id}`} rightSection={<Icon of="right" size={18} />}>
        {on ? t('list.join') : t('list.see')}
      </Button>
    </section>
  )
}
