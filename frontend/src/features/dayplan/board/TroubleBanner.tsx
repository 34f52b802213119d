import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import type { Asked } from '../plan/asked'
import { askedInWords } from '../words/askedWords'
import classes from './board.module.css'
import { useBoard } from './boardContext'
import { PriceWords } from './PriceWords'
import { usePrice } from './usePrice'

/** A change that was not made: what happened, and the way on. Nothing of what was asked is lost. */
export function TroubleBanner() {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan, changes } = useBoard()
  const { trouble, settle, make, undo } = changes
  if (trouble?.kind === 'failed')
    return (
      <Alert
        role="alert"
        color="red"
        variant="light"
        className={classes.banner}
        title={t('failedChange.title')}
        withCloseButton
        closeButtonLabel={t('close')}
        onClose={settle}
      >
        {trouble.text ?? t('failedChange.plain')}
      </Alert>
    )
  if (trouble?.kind !== 'stale') return null
  const { asked } = trouble
  return (
    <Alert
      role="alert"
      color="yellow"
      variant="light"
      py="xs"
      title={t('stale.title')}
      className={classes.banner}
    >
      <Group justify="space-between" gap="xs">
        <div>
          <Text size="sm">{t('stale.text', { what: askedInWords(plan, asked, t, format) })}</Text>
          {asked !== 'undo' && <NewPrice asked={asked} />}
        </div>
        <Group gap="xs">
          <Button size="sm" onClick={() => (asked === 'undo' ? undo() : make(asked))}>
            {t('stale.repeat')}
          </Button>
          <Button size="sm" variant="default" onClick={settle}>
            {t('stale.leave')}
          </Button>
        </Group>
      </Group>
    </Alert>
  )
}

/** What the same change costs on the plan as it now is. */
function NewPrice({ asked }: { asked: Asked }) {
  const { t } = useTranslation('dayplan')
  const price = usePrice(asked)
  return (
    <Text component="div" size="sm">
      {t('price.label')}: <PriceWords asked={price} />
    </Text>
  )
}
