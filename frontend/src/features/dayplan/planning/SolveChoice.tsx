import { Button, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasCode } from '@/api/problem'
import { useStartSolve } from '../api/useSolve'
import { useBoard } from '../board/boardContext'

/** How long the planning may take, and off it goes. */
export function SolveChoice({ onStarted }: { onStarted: () => void }) {
  const { t } = useTranslation('dayplan')
  const { plan, say } = useBoard()
  const start = useStartSolve()
  const [seconds, setSeconds] = useState('30')
  const go = () =>
    start.mutate(Number(seconds), {
      onSettled: onStarted,
      onError: (error) => say(t(hasCode(error, 'SOLVE_RUNNING') ? 'solve.busy' : 'solve.failed')),
    })
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('solve.startTitle')}
        value={seconds}
        onChange={setSeconds}
        size="md"
        data={[
          { value: '10', label: t('solve.s10') },
          { value: '30', label: t('solve.s30') },
          { value: '120', label: t('solve.s120') },
        ]}
      />
      <Text size="sm">{t(plan.status === 'PUBLISHED' ? 'solve.publishedHelp' : 'solve.startHelp')}</Text>
      <Button onClick={go} loading={start.isPending}>
        {t('solve.go')}
      </Button>
    </Stack>
  )
}
