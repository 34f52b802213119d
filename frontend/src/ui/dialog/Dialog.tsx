import { Modal } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  title: string
  size?: string
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page. When it goes, the focus is back where it was. */
export function Dialog({ title, size = 'md', onClose, children }: Props) {
  const { t } = useTranslation('ui')
  useEffect(() => {
    const before = document.activeElement
    return () => {
      // After the menu or the dialog has let go of the focus itself.
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected)
          before.focus()
      })
    }
  }, [])
  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      title={title}
      closeButtonProps={{ 'aria-label': t('close'), size: 'lg' }}
      transitionProps={{ duration: 0 }}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
    >
      {children}
    </Modal>
  )
}
