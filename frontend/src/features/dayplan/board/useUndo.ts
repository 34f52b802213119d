import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DayPlan } from '@/api/types'
import { timeIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import type { Changes } from '../api/useChanges'
import { useHistory } from '../api/useHistory'
import { nextUndo } from '../plan/nextUndo'
import type { Dialog } from './boardContext'

export interface Undo {
  /** Takes back what one has just done here; asks first where it is something else or a whole plan. */
  readonly begin: () => void
  /** What it takes back, in words. */
  readonly label: string
}

export function useUndo(plan: DayPlan, changes: Changes, openDialog: (dialog: Dialog) => void): Undo {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { data = [], isFetching } = useHistory()
  const { undo, done } = changes
  const own = done !== undefined && done.asked !== 'undo' && done.result.plan.version === plan.version
  const next = isFetching ? undefined : nextUndo(data)
  const plain = own || next?.asks === false
  const begin = useCallback(() => {
    if (plain) undo()
    else openDialog({ kind: 'undo' })
  }, [plain, undo, openDialog])
  const label =
    next && plan.canUndo
      ? t('undoWhat', {
          what: next.change.text.replace(/\.$/, ''),
          time: format.time(timeIn(new Date(next.change.at))),
        })
      : t('undoHelp')
  return useMemo(() => ({ begin, label }), [begin, label])
}
