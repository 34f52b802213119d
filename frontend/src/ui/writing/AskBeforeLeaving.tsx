import { Button, Group } from '@mantine/core'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker, type BlockerFunction } from 'react-router'
import { Dialog } from '@/ui/dialog/Dialog'
import { UnsavedContext } from './unsaved'

/** Asks before the page or the browser is left, where something stands written in a form on the page. */
export function AskBeforeLeaving({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui')
  const [forms] = useState(() => new Set<() => boolean>())
  const someLeft = useCallback(() => [...forms].some((isLeft) => isLeft()), [forms])
  const blocker = useBlocker(
    useCallback<BlockerFunction>(
      ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && someLeft(),
      [someLeft],
    ),
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (someLeft()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [someLeft])
  return (
    <UnsavedContext value={forms}>
      {children}
      {blocker.state === 'blocked' && (
        <Dialog title={t('unsaved.title')} onClose={blocker.reset}>
          <Group gap="xs">
            <Button data-autofocus onClick={blocker.reset}>
              {t('unsaved.stay')}
            </Button>
            <Button variant="default" onClick={blocker.proceed}>
              {t('unsaved.discard')}
            </Button>
          </Group>
        </Dialog>
      )}
    </UnsavedContext>
  )
}
