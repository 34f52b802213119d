import { useTranslation } from 'react-i18next'
import type { Member, Need } from '@/api/types'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useNeeds } from '../api/useNeeds'
import { NeedCard } from './NeedCard'
import styles from './needs.module.css'

interface Props {
  team: string
  members: Member[]
  /** Whether the one who looks is of the team. */
  decides: boolean
}

/** What relatives need and nobody has closed, the worst first. */
export function NeedList({ team, members, decides }: Props) {
  const { t } = useTranslation('relative')
  const needs = useNeeds(team)
  if (!needs.data)
    return needs.error ? (
      <ProblemNotice error={needs.error} onRetry={() => void needs.refetch()} />
    ) : (
      <LoadingRows rows={4} height={96} />
    )
  if (needs.data.length === 0)
    return (
      <Empty icon="near" title={t('needs.emptyTitle')}>
        <p>{t('needs.emptyHelp')}</p>
      </Empty>
    )
  const late = needs.data.filter((need) => need.overdue).length
  return (
    <>
      <p role="status" className={styles.count}>
        {[
          t('needs.count', { count: needs.data.length }),
          late > 0 ? t('needs.late', { count: late }) : undefined,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <Needs team={team} needs={needs.data} members={members} decides={decides} level={2} />
    </>
  )
}

/** Needs as cards in the order that they are given. */
export function Needs({ needs, ...rest }: Props & { needs: Need[]; level: 2 | 3 }) {
  return (
    <ul className={styles.list}>
      {needs.map((need) => (
        <li key={need.id}>
          <NeedCard need={need} {...rest} />
        </li>
      ))}
    </ul>
  )
}
