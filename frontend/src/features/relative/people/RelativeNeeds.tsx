import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member, Need } from '@/api/types'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { HeldContext, useHeld } from '@/ui/writing/held'
import { useNeeds } from '../api/useNeeds'
import { Needs } from '../needs/NeedList'
import rows from '@/ui/list/rows.module.css'
import styles from './people.module.css'

interface Props {
  team: string
  relative: string
  members: Member[]
  decides: boolean
  advises?: boolean
  /** What the page knows of a need from elsewhere. */
  about?: (need: Need) => ReactNode
}

/** What one relative needs, and what came of it before. */
export function RelativeNeeds({ relative, ...rest }: Props) {
  const { t } = useTranslation('relative')
  const needs = useNeeds(rest.team, { relative, closed: true })
  const held = useHeld(needs.data)
  const open = held.list?.filter((need) => need.state !== 'CLOSED') ?? []
  const closed = held.list?.filter((need) => need.state === 'CLOSED') ?? []
  return (
    <section aria-labelledby="needs-title">
      <h2 id="needs-title">{t('page.needs')}</h2>
      {needs.error && <ProblemNotice error={needs.error} onRetry={() => void needs.refetch()} />}
      {needs.isPending && <LoadingRows rows={2} height={96} />}
      {needs.data && open.length === 0 && <p className={rows.quiet}>{t('page.noNeeds')}</p>}
      <HeldContext value={held.holding}>
        <Needs needs={open} {...rest} />
      </HeldContext>
      {closed.length > 0 && (
        <details className={styles.details}>
          <summary>
            {t('needs.closed')} ({closed.length})
          </summary>
          <Needs needs={closed} {...rest} />
        </details>
      )}
    </section>
  )
}
