import { Button, CopyButton, Stack, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'

/** What was being written when the contact book closed: it cannot be sent there, and it is not lost. */
export function Unsent({ words, onDrop }: { words: string; onDrop: () => void }) {
  const { t } = useTranslation('portal')
  return (
    <Stack gap="sm">
      <Notice kind="warn" role="status" title={t('book.unsent')}>
        {t('book.unsentHelp')}
      </Notice>
      <Textarea readOnly label={t('book.unsentWords')} rows={4} value={words} />
      <CopyButton value={words}>
        {({ copied, copy }) => (
          <Button variant="default" leftSection={<Icon of="copy" size={18} />} onClick={copy}>
            {t(copied ? 'book.copied' : 'book.copy')}
          </Button>
        )}
      </CopyButton>
      <Button variant="subtle" onClick={onDrop}>
        {t('book.drop')}
      </Button>
    </Stack>
  )
}
