import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { findPlaced, isMovable, seatOf, type SeatId } from '../plan/stops'
import { useBoard, type Dialog } from './boardContext'

export interface StopAction {
  readonly key: 'moveTo' | 'moveByKeys' | 'startAt' | 'swap' | 'pin' | 'unpin' | 'unassign' | 'change'
  readonly run: () => void
}

/** What may be done with a placed visit by those who decide: nothing with what is begun, done or shared by many. */
export function useStopActions(id: SeatId): StopAction[] {
  const { plan, decides, changes, openDialog, beginMove } = useBoard()
  const stop = findPlaced(plan, id)?.stop
  if (!decides || !stop || !isMovable(stop)) return []
  const { visit, seat } = seatOf(id)
  const dialog = (kind: Extract<Dialog, { id: SeatId }>['kind']) => () => openDialog({ kind, id })
  return [
    { key: 'moveTo', run: dialog('moveTo') },
    { key: 'moveByKeys', run: () => beginMove(id) },
    { key: 'startAt', run: dialog('startAt') },
    { key: 'swap', run: dialog('swap') },
    stop.pinned
      ? { key: 'unpin', run: () => changes.make({ type: 'UNPIN', visit, seat }) }
      : { key: 'pin', run: () => changes.make({ type: 'PIN', visit, seat }) },
    { key: 'unassign', run: () => changes.make({ type: 'UNASSIGN', visit, seat }) },
    { key: 'change', run: dialog('change') },
  ]
}

/** The actions as lines of a menu. */
export function StopMenuItems({ id }: { id: SeatId }) {
  const { t } = useTranslation('dayplan')
  const { select } = useBoard()
  const actions = useStopActions(id)
  return (
    <>
      <Menu.Item onClick={() => select(id)}>{t('menu.details')}</Menu.Item>
      {actions.map(({ key, run }) => (
        <Menu.Item key={key} onClick={run}>
          {t(`menu.${key}`)}
        </Menu.Item>
      ))}
    </>
  )
}
