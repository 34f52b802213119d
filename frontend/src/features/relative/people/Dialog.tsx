import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A dialog about a relative. */
export function Dialog({ title, onClose, children }: Props) {
  const { t } = useTranslation('relative')
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('close'), size: 'lg' }}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
    >
      {children}
    </Modal>
  )
}
