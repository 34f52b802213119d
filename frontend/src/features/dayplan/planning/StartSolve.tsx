import { Button, Popover, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSolve } from '../api/useSolve'
import { isPlanning } from './SolveBar'
import { SolveChoice } from './SolveChoice'

/** "Lav forslag". */
export function StartSolve() {
  const { t } = useTranslation('dayplan')
  const { data: solve } = useSolve()
  const [open, setOpen] = useState(false)
  const title = useId()
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={320}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button onClick={() => setOpen(!open)} disabled={isPlanning(solve)}>
          {t('solve.start')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={title}>
        <Text fw={600} mb="sm" id={title}>
          {t('solve.startTitle')}
        </Text>
        <SolveChoice onStarted={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}
