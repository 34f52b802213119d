import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { DayPlan, Stop } from '@/api/types'
import { useChanges } from '../api/useChanges'
import { useDayEvents } from '../api/useDayEvents'
import { useSolve } from '../api/useSolve'
import { Dialogs } from '../dialogs/Dialogs'
import { useSolveEnd } from '../planning/useSolveEnd'
import type { SeatId } from '../plan/stops'
import { BoardContext, type Dialog } from './boardContext'
import { DeskBoard } from './DeskBoard'
import { PhoneBoard } from './PhoneBoard'
import { useSaid } from './useSaid'
import { useUndo } from './useUndo'
import { useUndoKey } from './useUndoKey'

interface Props {
  plan: DayPlan
  member: string | undefined
  decides: boolean
  /** What the page has to say or offer about a visit. */
  about?: ((stop: Stop) => ReactNode) | undefined
}

/** A day that can be seen and, by those who decide, changed; on a phone one member's day at a time. */
export function Board({ plan, member, decides, about }: Props) {
  const changes = useChanges()
  const { connected } = useDayEvents()
  const { data: solve } = useSolve()
  const { said, say } = useSaid(plan, changes.done)
  const [selected, select] = useState<SeatId>()
  const [dialog, openDialog] = useState<Dialog>()
  const onPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const undo = useUndo(plan, changes, openDialog)
  useSolveEnd(solve, plan.status === 'PUBLISHED', say)
  useUndoKey(undo.begin, decides && plan.canUndo && !changes.saving)

  const board = useMemo(
    () => ({ plan, decides, changes, undo, selected, select, openDialog, beginMove: ignore, say, about }),
    [plan, decides, changes, undo, selected, say, about],
  )
  const closeDialog = useCallback(() => openDialog(undefined), [])
  return (
    <BoardContext value={board}>
      {onPhone ? (
        <PhoneBoard connected={connected} said={said} solve={solve} member={member} />
      ) : (
        <DeskBoard connected={connected} said={said} solve={solve} />
      )}
      <Dialogs open={dialog} onClose={closeDialog} />
    </BoardContext>
  )
}

const ignore = () => undefined
