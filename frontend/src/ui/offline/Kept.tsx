import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { named } from '@/ui/words/named'
import styles from './kept.module.css'

interface Props {
  /** What was told. */
  what: string
  onUndo: () => void
}

/** Told, and kept on the device until there is network; can be taken back meanwhile. */
export function Kept({ what, onUndo }: Props) {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.kept} role="status">
      <Icon of="offline" size={18} />
      <span>
        {what} {t('kept.sent')}
      </span>
      <Button
        size="compact-md"
        mih={44}
        variant="subtle"
        aria-label={named(t('kept.undo'), what)}
        onClick={onUndo}
      >
        {t('kept.undo')}
      </Button>
    </div>
  )
}
