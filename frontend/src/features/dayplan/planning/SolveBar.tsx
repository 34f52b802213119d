import { Button, Progress, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Solve } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useKeepBest } from '../api/useSolve'
import { useBoard } from '../board/boardContext'
import { Figure } from './Figure'
import classes from './planning.module.css'

export const isPlanning = (solve: Solve | undefined): solve is Solve =>
  solve?.state === 'RUNNING' || solve?.state === 'QUEUED'

/** How the planning goes, in figures a nurse reads at a glance, and the way to stop and keep it for those who decide. */
export function SolveBar({ solve }: { solve: Solve }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { decides } = useBoard()
  const keep = useKeepBest()
  const { state, seconds = 0, elapsedSeconds = 0, figures } = solve
  const plain = (value: number) => format.number(value)
  return (
    <section aria-label={t('solve.running')} className={classes.bar}>
      <div className={classes.progress}>
        <Text fw={600} size="sm">
          {t(state === 'QUEUED' ? 'solve.queued' : 'solve.running')}
        </Text>
        <Text size="sm">{t('solve.seconds', { elapsed: elapsedSeconds, seconds })}</Text>
        <Progress
          value={seconds > 0 ? (100 * elapsedSeconds) / seconds : 0}
          aria-label={t('solve.running')}
          size="sm"
        />
      </div>
      <Figure
        label={t('solve.unassigned')}
        values={figures.map((one) => one.unassigned)}
        write={plain}
        better="less"
      />
      <Figure
        label={t('solve.travel')}
        values={figures.map((one) => one.travelMinutes)}
        write={format.minutes}
        better="less"
      />
      <Figure
        label={t('solve.known')}
        values={figures.map((one) => one.knownFacePercent)}
        write={(value) => format.percent(plain(value))}
        better="more"
      />
      {decides && (
        <Button onClick={() => keep.mutate()} loading={keep.isPending} title={t('solve.keepHelp')}>
          {t('solve.keep')}
        </Button>
      )}
    </section>
  )
}
