import { useBoard, type Dialog } from '../board/boardContext'
import { AddVisitDialog } from './AddVisitDialog'
import { ChangeVisitDialog } from './ChangeVisitDialog'
import { MoveToDialog } from './MoveToDialog'
import { PublishDialog } from './PublishDialog'
import { ReasonDialog } from './ReasonDialog'
import { SickDialog } from './SickDialog'
import { SolveDialog } from './SolveDialog'
import { StartAtDialog } from './StartAtDialog'
import { SwapDialog } from './SwapDialog'
import { UndoDialog } from './UndoDialog'

/** The one dialog that is open, if any. A question for a reason goes before the rest. */
export function Dialogs({ open, onClose }: { open: Dialog | undefined; onClose: () => void }) {
  const { changes } = useBoard()
  const { trouble, settle } = changes
  if (trouble?.kind === 'reason')
    return <ReasonDialog asked={trouble.asked} broken={trouble.broken} onClose={settle} />
  switch (open?.kind) {
    case 'moveTo':
      return <MoveToDialog id={open.id} onClose={onClose} />
    case 'startAt':
      return <StartAtDialog id={open.id} onClose={onClose} />
    case 'swap':
      return <SwapDialog id={open.id} onClose={onClose} />
    case 'change':
      return <ChangeVisitDialog id={open.id} onClose={onClose} />
    case 'add':
      return <AddVisitDialog onClose={onClose} />
    case 'solve':
      return <SolveDialog onClose={onClose} />
    case 'publish':
      return <PublishDialog onClose={onClose} />
    case 'undo':
      return <UndoDialog onClose={onClose} />
    case 'sick':
      return <SickDialog known={open.member} onClose={onClose} />
    case undefined:
      return null
  }
}
