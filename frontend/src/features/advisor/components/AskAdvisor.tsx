import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen } from '@/api/types'
import { Notice } from '@/ui/notice/Notice'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { HeldContext, useHeld } from '@/ui/writing/held'
import { useRequests } from '../api/useRequests'
import { AskDialog } from './AskDialog'
import { RequestCard } from './RequestCard'
import styles from './request.module.css'

interface Props {
  team: string
  citizens: Citizen[]
  /** Whether the one who looks is of the team. */
  decides: boolean
}

/** What the team has asked of its advisor, and the way to ask. */
export function AskAdvisor({ team, citizens, decides }: Props) {
  const { t } = useTranslation('advisor')
  const requests = useRequests(team)
  const held = useHeld(requests.data)
  const [asking, setAsking] = useState(false)
  const [sent, setSent] = useState(false)
  return (
    <section aria-labelledby="advisor-title">
      <h2 id="advisor-title">{t('ask.title')}</h2>
      <p>{t('ask.lead')}</p>
      {sent && <Notice kind="good" role="status" title={t('ask.sent')} />}
      {requests.error && <ProblemNotice error={requests.error} onRetry={() => void requests.refetch()} />}
      {requests.isPending && <LoadingRows rows={1} height={96} />}
      <HeldContext value={held.holding}>
        <ul className={styles.list}>
          {held.list?.map((request) => (
            <li key={request.id}>
              <RequestCard team={team} request={request} advises={false} />
            </li>
          ))}
        </ul>
      </HeldContext>
      {decides && (
        <Button variant="default" mt="sm" onClick={() => setAsking(true)}>
          {t('ask.open')}
        </Button>
      )}
      {asking && (
        <AskDialog
          team={team}
          citizens={citizens}
          onClose={() => setAsking(false)}
          onSent={() => {
            setAsking(false)
            setSent(true)
          }}
        />
      )}
    </section>
  )
}
