import { Button, Group } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useTyped } from '@/ui/dialog/useTyped'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { useUnsaved } from './unsaved'

interface Props {
  /** What another has done with the same thing since the form was opened. */
  meanwhile?: string | undefined
  /** Where `meanwhile` is told: the words are let go. */
  onLetGo?: () => void
  children: ReactNode
}

/**
 * A form on a page. It is asked for before the page is left; where another was faster, that is told, and the words stay
 * until the writer has copied them or lets them go.
 */
export function InlineForm({ meanwhile, onLetGo, children }: Props) {
  const { t } = useTranslation('ui')
  const typed = useTyped()
  const clipboard = useClipboard()
  useUnsaved(typed.isLeft)
  return (
    <div {...typed.within}>
      {meanwhile !== undefined && (
        <Notice kind="warn" role="alert" title={meanwhile}>
          {t('meanwhile.help')}
          <Group gap="xs" mt="xs">
            <Button
              variant="default"
              leftSection={<Icon of="copy" size={18} />}
              onClick={() => clipboard.copy(typed.words())}
            >
              {t(clipboard.copied ? 'meanwhile.copied' : 'meanwhile.copy')}
            </Button>
            <Button variant="default" onClick={onLetGo}>
              {t('meanwhile.letGo')}
            </Button>
          </Group>
        </Notice>
      )}
      {children}
    </div>
  )
}
