import { useTranslation } from 'react-i18next'
import type { Agreement } from '@/api/types'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { HeldContext, useHeld } from '@/ui/writing/held'
import { useAgreements } from '../api/useAgreements'
import { AgreementCard } from './AgreementCard'
import needs from '../needs/needs.module.css'

const groups = {
  failed: ({ state }: Agreement) => state === 'FAILED',
  soon: ({ endsSoon }: Agreement) => endsSoon,
  proposed: ({ state, over }: Agreement) => state === 'PROPOSED' && !over,
  running: ({ state, endsSoon, over }: Agreement) => state === 'AGREED' && !endsSoon && !over,
  ended: ({ state, over }: Agreement) => over && state !== 'FAILED',
}

/** The team's agreements: what did not hold and what ends soon comes first. */
export function TeamAgreements({ team, decides }: { team: string; decides: boolean }) {
  const { t } = useTranslation('relative')
  const agreements = useAgreements(team, { stopped: true })
  const held = useHeld(agreements.data)
  if (!held.list)
    return agreements.error ? (
      <ProblemNotice error={agreements.error} onRetry={() => void agreements.refetch()} />
    ) : (
      <LoadingRows rows={4} height={120} />
    )
  if (held.list.length === 0)
    return (
      <Empty icon="heart" title={t('agreement.emptyTitle')}>
        <p>{t('agreement.emptyHelp')}</p>
      </Empty>
    )
  return (
    <HeldContext value={held.holding}>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
        const some = held.list?.filter(groups[group]) ?? []
        if (some.length === 0) return null
        return (
          <section key={group} aria-labelledby={`agreements-${group}`}>
            <h2 id={`agreements-${group}`}>
              {t(`agreement.group.${group}`)} ({some.length})
            </h2>
            <ul className={needs.list}>
              {some.map((one) => (
                <li key={one.id}>
                  <AgreementCard team={team} agreement={one} decides={decides} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </HeldContext>
  )
}
