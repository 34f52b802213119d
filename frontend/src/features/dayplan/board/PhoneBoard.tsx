import { Drawer, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailsPanel } from '../panels/DetailsPanel'
import { PhoneDay } from '../phone/PhoneDay'
import { NO_FILTER } from '../plan/filter'
import { isPlanning, SolveBar } from '../planning/SolveBar'
import { whoIs } from '../words/askedWords'
import { Banners, type Around } from './Banners'
import { useBoard } from './boardContext'
import classes from './board.module.css'
import { DayLine } from './DayLine'
import { OnlySeeing } from './OnlySeeing'
import { PhoneTopBar } from './PhoneTopBar'

/** The day on a phone: the line of the day, one route, and the chosen visit in a sheet from below. */
export function PhoneBoard({ connected, said, solve, member }: Around & { member: string | undefined }) {
  const { t } = useTranslation('dayplan')
  const { plan, decides, selected, select } = useBoard()
  const [filter, setFilter] = useState(NO_FILTER)
  const close = () => select(undefined)
  return (
    <div className={classes.phone}>
      <PhoneTopBar />
      {!decides && <OnlySeeing />}
      <DayLine filter={filter} onChange={setFilter} />
      <Banners connected={connected} />
      {isPlanning(solve) && <SolveBar solve={solve} />}
      <Text size="sm" role="status">
        {said}
      </Text>
      <PhoneDay member={member} filter={filter} onClear={() => setFilter(NO_FILTER)} />
      <Drawer.Root
        opened={selected !== undefined && whoIs(plan, selected) !== ''}
        onClose={close}
        position="bottom"
        size="85%"
      >
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('details.label')}>
          <Drawer.Body>
            {selected !== undefined && <DetailsPanel id={selected} takeFocus onClose={close} />}
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </div>
  )
}
