import { Button, CloseButton, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import { useStopActions } from '../board/StopActions'
import { findPlaced, isSettled, seatId, type Placed, type SeatId } from '../plan/stops'
import { whoOf } from '../words/describe'
import { kindOf } from '../words/kinds'
import classes from './panels.module.css'
import { StopFacts } from './StopFacts'
import { WhyPanel } from './WhyPanel'

interface Props {
  id: SeatId
  /** Opened by keyboard: the focus goes along, and back when it is closed. */
  takeFocus: boolean
  onClose: () => void
}

/** Everything about the chosen visit: facts, what can be done, and why it stands where it stands. */
export function DetailsPanel({ id, takeFocus, onClose }: Props) {
  const { t } = useTranslation('dayplan')
  const { plan, about } = useBoard()
  const placed = findPlaced(plan, id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus) heading.current?.focus()
  }, [id, takeFocus])
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && section.current?.contains(document.activeElement)) onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])
  if (!placed) return null
  const { stop } = placed
  return (
    <section aria-label={t('details.label')} className={classes.section} ref={section}>
      <div className={classes.who} style={{ justifyContent: 'space-between', minHeight: 44 }}>
        <h2 className={classes.title} ref={heading} tabIndex={-1}>
          <Icon of={kindOf(stop).icon} /> {whoOf(stop)}
        </h2>
        <CloseButton size="lg" aria-label={t('close')} onClick={onClose} />
      </div>
      {stop.citizenName && <Text size="sm">{stop.taskLabel}</Text>}
      <StopFacts placed={placed} />
      <Actions placed={placed} />
      {about?.(stop)}
      <WhyPanel placed={placed} />
    </section>
  )
}

function Actions({ placed: { stop } }: { placed: Placed }) {
  const { t } = useTranslation('dayplan')
  const { decides } = useBoard()
  const actions = useStopActions(seatId(stop))
  if (!decides) return null
  if (stop.kind === 'GROUP') return <Text size="sm">{t('details.group')}</Text>
  if (isSettled(stop)) return <Text size="sm">{t('details.settled')}</Text>
  return (
    <div role="group" aria-label={t('details.actions')} className={classes.row}>
      {actions
        .filter(({ key }) => key !== 'moveByKeys')
        .map(({ key, run }) => (
          <Button
            key={key}
            size="compact-sm"
            mih={36}
            variant={key === 'moveTo' ? 'filled' : 'default'}
            onClick={run}
          >
            {t(`menu.${key}`)}
          </Button>
        ))}
    </div>
  )
}
