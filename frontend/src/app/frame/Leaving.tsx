import { Button, Group, Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetPeople } from '@/features/identity/api/forgetPeople'
import { sessionQuery } from '@/features/identity/api/useSession'
import { useSignOut } from '@/features/identity/api/useSignOut'
import type { Outbox } from '@/ui/offline/outbox'
import { StoreContext } from '@/ui/offline/store'

/** Signing out: what waits is sent first, and nothing about anybody stays on the device. */
export function useLeaving(outbox: Outbox) {
  const signOut = useSignOut()
  const queries = useQueryClient()
  const store = use(StoreContext)
  const [unsent, setUnsent] = useState(0)
  const leave = () => {
    setUnsent(0)
    signOut.mutate(undefined, {
      onSuccess: () => {
        queries.setQueryData(sessionQuery.queryKey, null)
        forgetPeople(queries)
        void store.empty()
      },
    })
  }
  const ask = () =>
    void outbox.flush().then(() => {
      const waiting = outbox.now().waiting.length
      if (waiting > 0) setUnsent(waiting)
      else leave()
    })
  return { ask, leave, stay: () => setUnsent(0), unsent, error: signOut.error }
}

export function Leaving({ leaving }: { leaving: ReturnType<typeof useLeaving> }) {
  const { t } = useTranslation(['app', 'ui'])
  return (
    <Modal
      opened={leaving.unsent > 0}
      onClose={leaving.stay}
      title={t('user.unsentTitle')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <p>{t('user.unsent', { count: leaving.unsent })}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={leaving.leave}>
          {t('user.signOut')}
        </Button>
        <Button onClick={leaving.stay}>{t('user.stay')}</Button>
      </Group>
    </Modal>
  )
}
