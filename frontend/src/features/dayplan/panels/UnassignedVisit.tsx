import { ActionIcon, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Unassigned } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { named } from '@/ui/words/named'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import { seatId } from '../plan/stops'
import { whoOf, windowOf } from '../words/describe'
import { kindOf } from '../words/kinds'
import { Candidates } from './Candidates'
import classes from './panels.module.css'

/** A visit without a place: what it is, why, and where it could go. */
export function UnassignedVisit({ visit }: { visit: Unassigned }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { decides, beginMove } = useBoard()
  const [shown, setShown] = useState<'why' | 'places'>()
  const who = whoOf(visit)
  const what = `${who}, ${visit.taskLabel}`
  const window = windowOf(visit, t, format)
  const toggle = (part: 'why' | 'places') => () => setShown(shown === part ? undefined : part)
  return (
    <li data-unassigned={seatId(visit)}>
      <div className={classes.who}>
        <Icon of={kindOf(visit).icon} /> {who}
      </div>
      <div className={classes.quiet}>
        {[
          visit.taskLabel,
          format.minutes(visit.minutes),
          visit.strict ? t('unassigned.strictWindow', { window }) : window,
          ...(visit.staff === 2 ? [t('unassigned.seat', { seat: visit.seat })] : []),
          t(`unassigned.priority${visit.priority === 1 ? 1 : visit.priority === 2 ? 2 : 3}`),
        ].join(', ')}
      </div>
      <div className={classes.row}>
        <Button
          size="compact-sm"
          mih={36}
          variant="default"
          aria-label={named(t('unassigned.places'), what)}
          aria-expanded={shown === 'places'}
          onClick={toggle('places')}
        >
          {t('unassigned.places')}
        </Button>
        <Button
          size="compact-sm"
          mih={36}
          variant="subtle"
          aria-label={named(t('unassigned.why'), what)}
          aria-expanded={shown === 'why'}
          onClick={toggle('why')}
        >
          {t('unassigned.why')}
        </Button>
        {decides && (
          <ActionIcon
            visibleFrom="sm"
            title={t('menu.moveByKeys')}
            aria-label={t('unassigned.drag', { who })}
            onClick={() => beginMove(seatId(visit))}
          >
            <Icon of="move" size={18} />
          </ActionIcon>
        )}
      </div>
      {shown === 'places' && <Candidates id={seatId(visit)} />}
      {shown === 'why' && (
        <ul className={classes.lines} aria-label={t('unassigned.whyOf', { who })}>
          {visit.reasons.map(({ member, memberName, profession, text }) => (
            <li key={member}>
              <strong>{memberName}</strong>, {t(`profession.${profession}.code`)}: {text}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
