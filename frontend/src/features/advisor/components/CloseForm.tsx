import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  busy: boolean
  /** Another has taken a step: what is written stays, but is not sent. */
  late: boolean
  onDone: (outcome: string) => void
  onCancel: () => void
}

/** What came of it, where there is something to say. */
export function CloseForm({ busy, late, onDone, onCancel }: Props) {
  const { t } = useTranslation('advisor')
  const [outcome, setOutcome] = useState('')
  return (
    <Stack gap="sm" mt="sm">
      <Textarea
        label={t('request.outcome')}
        description={t('request.outcomeHelp')}
        rows={3}
        maxLength={2000}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <Group gap="xs">
        {!late && (
          <Button loading={busy} onClick={() => onDone(outcome.trim())}>
            {t('request.close')}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('request.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
