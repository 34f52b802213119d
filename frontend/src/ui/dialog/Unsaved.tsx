import { Button, Group } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice/Notice'

/** Asks before what was written is thrown away. */
export function Unsaved({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  const { t } = useTranslation('ui')
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => stay.current?.focus(), [])
  return (
    <Notice kind="warn" title={t('unsaved.title')} role="alert">
      <Group gap="xs" mt="xs">
        <Button ref={stay} onClick={onStay}>
          {t('unsaved.stay')}
        </Button>
        <Button variant="default" onClick={onDiscard}>
          {t('unsaved.discard')}
        </Button>
      </Group>
    </Notice>
  )
}
