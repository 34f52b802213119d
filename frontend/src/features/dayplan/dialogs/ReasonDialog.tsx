import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BrokenRule } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import type { Asked } from '../plan/asked'
import { askedInWords } from '../words/askedWords'
import classes from '../board/price.module.css'
import { Dialog } from '@/ui/dialog/Dialog'

interface Props {
  asked: Asked
  broken: BrokenRule[]
  onClose: () => void
}

/** A rule would break: it is named, and whoever breaks it says why. The reason stays with the visit. */
export function ReasonDialog({ asked, broken, onClose }: Props) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan, changes } = useBoard()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const doIt = () => {
    if (reason.trim() === '') {
      setMissing(true)
      return
    }
    changes.make({ ...asked, reason: reason.trim() })
  }
  return (
    <Dialog title={t('breaking.title')} onClose={onClose}>
      <Stack gap="sm">
        <Text fw={600} className={classes.sentence}>
          {askedInWords(plan, asked, t, format)}
        </Text>
        <List spacing={4} icon={<Icon of="rule" />}>
          {broken.map(({ rule, label, text }) => (
            <List.Item key={rule + text}>
              <strong>{label}</strong>: {text}
            </List.Item>
          ))}
        </List>
        <Text size="sm">{t('breaking.intro')}</Text>
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          required
          rows={3}
          data-autofocus
          value={reason}
          error={missing && reason.trim() === '' ? t('reasonMissing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color="red.9" onClick={doIt}>
            {t('breaking.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
