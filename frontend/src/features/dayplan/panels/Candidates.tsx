import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Candidate } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useCandidates } from '../api/useCandidates'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import { seatOf, type SeatId } from '../plan/stops'
import { whoIs } from '../words/askedWords'
import { priceOf } from '../words/price'
import classes from './panels.module.css'

interface Props {
  id: SeatId
  onTaken?: () => void
  /** How many to show; the rest are worse. */
  most?: number
}

/** The best places for a visit, each with its price; one click takes it, where one decides. */
export function Candidates({ id, onTaken, most = 4 }: Props) {
  const { t } = useTranslation('dayplan')
  const { plan, changes } = useBoard()
  const { visit, seat } = seatOf(id)
  const { data, isPending } = useCandidates(visit, plan.version)
  if (isPending) return <Text size="sm">{t('price.asking')}</Text>
  if (!data || data.length === 0) return <Text size="sm">{t('unassigned.noPlaces')}</Text>
  const take = ({ member, shift, position, effect }: Candidate) => {
    const asked = { type: 'MOVE', visit, seat, member, shift, position } as const
    if (effect.newlyBroken.length > 0) changes.askReason(asked, effect.newlyBroken)
    else changes.make(asked)
    onTaken?.()
  }
  return (
    <ul className={classes.list} aria-label={t('unassigned.placesOf', { who: whoIs(plan, id) })}>
      {data.slice(0, most).map((candidate) => (
        <Place
          key={candidate.shift + String(candidate.position)}
          candidate={candidate}
          onTake={() => take(candidate)}
        />
      ))}
    </ul>
  )
}

function Place({ candidate, onTake }: { candidate: Candidate; onTake: () => void }) {
  const { t } = useTranslation('dayplan')
  const { decides } = useBoard()
  const format = useFormat()
  const { effect, memberName, profession, start } = candidate
  const { parts, broken } = priceOf(effect, { stranger: [], known: [] }, t, format.minutes)
  const told = (
    <>
      <span className={classes.who}>
        {memberName}, {t(`profession.${profession}.code`)}, {t('price.landsAt', { time: format.time(start) })}
      </span>
      <span className={broken.length > 0 ? classes.bad : undefined}>
        {broken.length > 0 && <Icon of="rule" />} {parts.join(', ')}
      </span>
    </>
  )
  if (!decides) return <li>{told}</li>
  return (
    <li>
      <button
        type="button"
        className={classes.place}
        data-bad={broken.length > 0 || undefined}
        aria-label={`${t('moveTo.take', { name: memberName, time: format.time(start) })}: ${parts.join(', ')}`}
        onClick={onTake}
      >
        {told}
      </button>
    </li>
  )
}
