import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { timeIn } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { useFormat } from '@/ui/format/useFormat'
import { LoadingRows } from '@/ui/page/Loading'
import { useHistory } from '../api/useHistory'
import { useUndoTrial } from '../api/useUndoTrial'
import { useBoard } from '../board/boardContext'
import { Failure } from '../panels/Failure'
import classes from '../panels/panels.module.css'
import { nextUndo } from '../plan/nextUndo'
import { leftOut } from '../plan/stops'

/** How much of what stays is told. */
const NAMED = 3

/** Says what would be taken back, what stays all the same, and what that does to the day. */
export function UndoDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan, changes } = useBoard()
  const history = useHistory()
  const trial = useUndoTrial(plan.version)
  const next = history.isFetching ? undefined : nextUndo(history.data ?? [])
  const after = trial.data && leftOut(trial.data.plan)
  return (
    <Dialog title={t('undoing.title')} onClose={onClose}>
      <Stack gap="sm">
        {next ? (
          <Text fw={600}>
            {next.change.text} {t('undoing.at', { time: format.time(timeIn(new Date(next.change.at))) })}
          </Text>
        ) : (
          <LoadingRows rows={1} />
        )}
        {next && next.newer.length > 0 && (
          <div>
            <Text>{t('undoing.stays')}</Text>
            <ul className={classes.lines}>
              {next.newer.slice(0, NAMED).map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
              {next.newer.length > NAMED && (
                <li>{t('publish.more', { count: next.newer.length - NAMED })}</li>
              )}
            </ul>
          </div>
        )}
        {after !== undefined && (
          <Text>
            {after === leftOut(plan)
              ? t('undoing.same', { count: after })
              : t('undoing.leftOut', { now: leftOut(plan), after })}
          </Text>
        )}
        <Failure error={trial.error ?? history.error} what={t('undoing.failed')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            color="red.9"
            disabled={!next || !trial.data}
            onClick={() => {
              onClose()
              changes.undo()
            }}
          >
            {t('undoing.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
