import { useTranslation } from 'react-i18next'
import { SolveChoice } from '../planning/SolveChoice'
import { Dialog } from '@/ui/dialog/Dialog'

/** "Lav forslag" where there is no room for it beside its button. */
export function SolveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('dayplan')
  return (
    <Dialog title={t('solve.startTitle')} onClose={onClose}>
      <SolveChoice onStarted={onClose} />
    </Dialog>
  )
}
