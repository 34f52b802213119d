import { Button, Checkbox, Loader } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposal } from '@/api/types'
import { timeIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { useAcceptProposal, useRejectProposal } from '../api/useProposals'
import { useBoard } from '../board/boardContext'
import { Failure } from './Failure'
import classes from './panels.module.css'

/** A proposal: why it came, and what would change for whom. The team accepts all of it, some, or none. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan, decides } = useBoard()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const accept = useAcceptProposal()
  const reject = useRejectProposal()
  const { id, reason, createdAt, changes, state } = proposal
  const possible = changes.filter((change) => change.conflict === undefined)
  const chosen = possible.filter((change) => !left.has(change.id)).map((change) => change.id)
  const busy = accept.isPending || reject.isPending
  const toggle = (change: string) => {
    const next = new Set(left)
    if (!next.delete(change)) next.add(change)
    setLeft(next)
  }
  const when = (
    <span className={classes.quiet}>
      {t('proposals.at', { time: format.time(timeIn(new Date(createdAt))) })}
    </span>
  )
  const failure = <Failure error={accept.error ?? reject.error} what={t('proposals.failed')} />
  if (state === 'COMPUTING')
    return (
      <li>
        <Loader size="xs" aria-hidden /> {t('proposals.computing')} {when}
      </li>
    )
  if (state !== 'OPEN')
    return (
      <li className={classes.quiet}>
        {reason} ({t(`proposals.settled.${state}`)}) {when}
        {failure}
      </li>
    )
  return (
    <li>
      <strong>{reason}</strong> {when}
      {changes.length === 0 && <div>{t('proposals.nothing')}</div>}
      {failure}
      {decides && (
        <div className={classes.row} style={{ marginBlock: '0.5rem' }}>
          {changes.length > 0 && (
            <Button
              size="sm"
              loading={accept.isPending}
              disabled={chosen.length === 0 || reject.isPending}
              onClick={() =>
                accept.mutate({
                  id,
                  version: plan.version,
                  changes: chosen.length === changes.length ? [] : chosen,
                })
              }
            >
              {chosen.length === changes.length
                ? t('proposals.all')
                : t('proposals.some', { count: chosen.length })}
            </Button>
          )}
          <Button
            size="sm"
            variant="default"
            loading={reject.isPending}
            disabled={accept.isPending}
            onClick={() => reject.mutate(id)}
          >
            {t(changes.length > 0 ? 'proposals.noneOf' : 'close')}
          </Button>
        </div>
      )}
      <ul className={classes.lines} aria-label={reason}>
        {changes.map((change) => (
          <li key={change.id}>
            {decides ? (
              <Checkbox
                label={change.text}
                description={change.conflict}
                checked={change.conflict === undefined && !left.has(change.id)}
                onChange={() => toggle(change.id)}
                disabled={busy || change.conflict !== undefined}
              />
            ) : (
              <>
                {change.text} {change.conflict && <span className={classes.quiet}>{change.conflict}</span>}
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}
