import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { AgreedPanel } from '../panels/AgreedPanel'
import { DetailsPanel } from '../panels/DetailsPanel'
import { HistoryPanel } from '../panels/HistoryPanel'
import { ProposalsPanel } from '../panels/ProposalsPanel'
import { RulesPanel } from '../panels/RulesPanel'
import { ShownVisits } from '../panels/ShownVisits'
import { UnassignedPanel } from '../panels/UnassignedPanel'
import type { Filter } from '../plan/filter'
import { useBoard } from './boardContext'
import classes from './board.module.css'

interface Props {
  filter: Filter
  onClearFilter: () => void
  focusDetails: boolean
  onCloseDetails: () => void
}

/** Beside the board: the chosen visit, what is missing, what changed, what is proposed, and why. */
export const SidePanel = memo(function SidePanel(props: Props) {
  const { filter, onClearFilter, focusDetails, onCloseDetails } = props
  const { t } = useTranslation('dayplan')
  const { selected } = useBoard()
  return (
    <aside className={classes.side} aria-label={t('side.label')}>
      {selected !== undefined && (
        <DetailsPanel id={selected} takeFocus={focusDetails} onClose={onCloseDetails} />
      )}
      <ShownVisits filter={filter} onClear={onClearFilter} />
      <ProposalsPanel />
      <UnassignedPanel />
      <AgreedPanel />
      <HistoryPanel />
      <RulesPanel />
    </aside>
  )
})
