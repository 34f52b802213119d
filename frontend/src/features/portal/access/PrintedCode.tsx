import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PrintedCode as Code } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { usePrint } from '@/ui/print/usePrint'
import styles from './printedCode.module.css'

/** A code that is shown this once, and a sheet to hand over. The sheet names nobody. */
export function PrintedCode({ name, code, onClose }: { name: string; code: Code; onClose: () => void }) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  const date = format.date(dateIn(new Date(code.expiresAt)))
  const address = code.address ?? `${location.origin}/din-side`
  const { sheet, print } = usePrint(() => (
    <>
      <h1>{t('access.sheetTitle')}</h1>
      <p>{t('access.sheetWhere', { address })}</p>
      <p className={styles.code}>{code.code}</p>
      <p>{t('access.sheetHelp', { date })}</p>
    </>
  ))
  return (
    <Dialog title={t('access.codeTitle', { name })} onClose={onClose}>
      <p>{t('access.codeLead', { date })}</p>
      <p>{t('access.sheetWhere', { address })}</p>
      <p className={styles.code}>{code.code}</p>
      <Group gap="xs">
        <Button leftSection={<Icon of="print" size={18} />} onClick={print}>
          {t('access.print')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('access.done')}
        </Button>
      </Group>
      {sheet}
    </Dialog>
  )
}
