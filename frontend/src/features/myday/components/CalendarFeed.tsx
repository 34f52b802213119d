import { Button, Group, TextInput } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useCalendarFeed } from '../api/useCalendarFeed'
import styles from './myday.module.css'

/** My shifts and visits as busy times in a calendar of one's own; no names or addresses in it. */
export function CalendarFeed({ team }: { team: string }) {
  const { t } = useTranslation('myday')
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.feed} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon of="calendar" /> {t('calendar.title')}
      </summary>
      {open && <Feed team={team} />}
    </details>
  )
}

function Feed({ team }: { team: string }) {
  const { t } = useTranslation('myday')
  const { feed, renew } = useCalendarFeed(team)
  const clipboard = useClipboard()
  if (feed.error) return <ProblemNotice error={feed.error} onRetry={() => void feed.refetch()} />
  if (!feed.data) return <LoadingRows rows={1} />
  const { url } = feed.data
  return (
    <>
      <p>{t('calendar.help')}</p>
      <TextInput
        readOnly
        label={t('calendar.address')}
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group mt="sm" gap="sm">
        <Button variant="default" leftSection={<Icon of="copy" />} onClick={() => clipboard.copy(url)}>
          {clipboard.copied ? t('calendar.copied') : t('calendar.copy')}
        </Button>
        <Button variant="subtle" loading={renew.isPending} onClick={() => renew.mutate()}>
          {t('calendar.renew')}
        </Button>
      </Group>
      <p className={styles.quiet} role="status">
        {renew.isSuccess ? t('calendar.renewed') : t('calendar.renewHelp')}
      </p>
      {renew.error && <ProblemNotice error={renew.error} />}
    </>
  )
}
