import { SegmentedControl } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member, Need } from '@/api/types'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { HeldContext, useHeld } from '@/ui/writing/held'
import { useNeeds } from '../api/useNeeds'
import { NeedCard } from './NeedCard'
import styles from './needs.module.css'

interface Props {
  team: string
  members: Member[]
  /** Whether the one who looks is of the team. */
  decides: boolean
  advises?: boolean | undefined
  /** What the page knows of a need from elsewhere. */
  about?: ((need: Need) => ReactNode) | undefined
}

type Only = 'ALL' | 'LATE' | 'MINE'

/** What relatives need and nobody has closed, the worst first. */
export function NeedList({ team, members, decides, advises, about, me }: Props & { me: string | undefined }) {
  const { t } = useTranslation('relative')
  const needs = useNeeds(team)
  const held = useHeld(needs.data)
  const [only, setOnly] = useState<Only>('ALL')
  if (!needs.data || !held.list)
    return needs.error ? (
      <ProblemNotice error={needs.error} onRetry={() => void needs.refetch()} />
    ) : (
      <LoadingRows rows={4} height={96} />
    )
  if (held.list.length === 0)
    return (
      <Empty icon="near" title={t('needs.emptyTitle')}>
        <p>{t('needs.emptyHelp')}</p>
      </Empty>
    )
  const fits: Record<Only, (need: Need) => boolean> = {
    ALL: () => true,
    LATE: (need) => need.overdue,
    MINE: (need) => (need.owner ?? need.taker) === me || need.signals.some((signal) => signal.mine),
  }
  const shown = held.list.filter((need) => fits[only](need) || held.holding.has(need.id))
  const late = needs.data.filter(fits.LATE).length
  return (
    <>
      <h2 className={styles.part}>{t('needs.title')}</h2>
      <SegmentedControl
        aria-label={t('needs.filter')}
        size="md"
        styles={{ label: { paddingBlock: 10 } }}
        value={only}
        onChange={setOnly}
        data={(decides ? (['ALL', 'LATE', 'MINE'] as const) : (['ALL', 'LATE'] as const)).map((value) => ({
          value,
          label: t(`needs.only.${value}`),
        }))}
      />
      <p role="status" className={styles.count}>
        {[
          t('needs.count', { count: needs.data.length }),
          late > 0 ? t('needs.late', { count: late }) : undefined,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {shown.length === 0 && <p>{t('needs.noneSuch')}</p>}
      <HeldContext value={held.holding}>
        <Needs
          team={team}
          needs={shown}
          members={members}
          decides={decides}
          advises={advises}
          about={about}
        />
      </HeldContext>
    </>
  )
}

/** Needs as cards in the order that they are given. */
export function Needs({ needs, ...rest }: Props & { needs: Need[] }) {
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
