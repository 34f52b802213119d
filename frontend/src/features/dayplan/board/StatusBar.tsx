import { Button, Kbd, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Move } from '@/ui/timeline/move'
import { whoIs } from '../words/askedWords'
import { useBoard } from './boardContext'
import classes from './board.module.css'

interface Props {
  move: Move
  /** Where the moved visit is aimed, in words. */
  aim: string
  /** What it would cost there, once that is known. */
  price: string
  /** What was done or happened last. */
  said: string
  onCancel: () => void
}

/** Under the board: how to move while one moves, else what was done last and the way back. */
export function StatusBar({ move, aim, price, said, onCancel }: Props) {
  const { t } = useTranslation('dayplan')
  const { plan, changes, undo } = useBoard()
  const moving = move.phase === 'moving'
  return (
    <div className={classes.status}>
      <VisuallyHidden role="status">{moving ? aim : ''}</VisuallyHidden>
      <VisuallyHidden role="status">{moving ? price : ''}</VisuallyHidden>
      {moving ? (
        <>
          <Text fw={600}>{t('move.held', { who: whoIs(plan, move.held.id) })}</Text>
          <Text size="sm" className={classes.words}>
            {t(move.by === 'keys' ? 'move.keys' : 'move.pointer')}
          </Text>
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('cancel')}&nbsp;<Kbd size="xs">Esc</Kbd>
          </Button>
        </>
      ) : (
        <>
          <Text size="sm" role="status" className={classes.words} title={said}>
            {changes.saving ? t('saving') : said}
          </Text>
          {changes.done && changes.done.asked !== 'undo' && plan.canUndo && !changes.saving && (
            <Button size="compact-sm" variant="default" onClick={undo.begin}>
              {t('undo')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
