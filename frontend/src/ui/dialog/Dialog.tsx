import { Modal } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Unsaved } from './Unsaved'
import { useTyped } from './useTyped'

interface Props {
  title: string
  size?: string
  onClose: () => void
  children: ReactNode
}

/**
 * A dialog over the page. When it goes, the focus is back where it was. Escape, a click outside and the cross ask first
 * where something was written; the form's own buttons mean what they say.
 */
export function Dialog({ title, size = 'md', onClose, children }: Props) {
  const { t } = useTranslation('ui')
  const typed = useTyped()
  const [asking, setAsking] = useState(false)
  const wroteIn = useRef<Element>(null)
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
  const leave = () => {
    if (asking) stay()
    else if (typed.isLeft()) {
      wroteIn.current = document.activeElement
      setAsking(true)
    } else onClose()
  }
  const stay = () => {
    setAsking(false)
    if (wroteIn.current instanceof HTMLElement) wroteIn.current.focus()
  }
  return (
    <Modal
      opened
      onClose={leave}
      size={size}
      title={title}
      closeButtonProps={{ 'aria-label': t('close'), size: 'lg' }}
      transitionProps={{ duration: 0 }}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
    >
      {asking && <Unsaved onStay={stay} onDiscard={onClose} />}
      <div {...typed.within}>{children}</div>
    </Modal>
  )
}
