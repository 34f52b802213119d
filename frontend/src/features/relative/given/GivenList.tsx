import { useTranslation } from 'react-i18next'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { HeldContext, useHeld } from '@/ui/writing/held'
import { useOffersGiven } from '../api/useOffersGiven'
import { GivenCard } from './GivenCard'
import rows from '@/ui/list/rows.module.css'
import needs from '../needs/needs.module.css'

interface Props {
  team: string
  relative?: string
  citizen?: string
  need?: string
  decides: boolean
}

/** The offers that somebody has been given; nothing at all where `quiet` and there are none. */
export function GivenList({ team, decides, quiet = false, ...asked }: Props & { quiet?: boolean }) {
  const { t } = useTranslation('relative')
  const given = useOffersGiven(team, asked)
  const held = useHeld(given.data)
  if (quiet && !held.list?.length) return null
  return (
    <section aria-labelledby={`given-${asked.need ?? 'title'}`}>
      {quiet ? (
        <h4 id={`given-${asked.need ?? 'title'}`}>{t('given.title')}</h4>
      ) : (
        <h2 id="given-title">{t('given.title')}</h2>
      )}
      {given.error && <ProblemNotice error={given.error} onRetry={() => void given.refetch()} />}
      {given.isPending && <LoadingRows rows={1} height={96} />}
      {given.data?.length === 0 && <p className={rows.quiet}>{t('given.none')}</p>}
      <HeldContext value={held.holding}>
        <ul className={needs.list}>
          {held.list?.map((one) => (
            <li key={one.id}>
              <GivenCard team={team} given={one} decides={decides} />
            </li>
          ))}
        </ul>
      </HeldContext>
    </section>
  )
}
