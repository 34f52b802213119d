import { useTranslation } from 'react-i18next'
import { SolveChoice } from '../planning/SolveChoice'
import { BoardDialog } from './BoardDialog'

/** "Lav forslag" where there is no room for it beside its button. */
export function SolveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('dayplan')
  return (
    <BoardDialog title={t('solve.startTitle')} onClose={onClose}>
      <SolveChoice onStarted={onClose} />
    </BoardDialog>
  )
}
