import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '@/ui/clock/clock'
import { isTooLong, LongText } from '@/ui/field/LongText'

/** Characters. */
const WORDS = 2000

interface Props {
  label: string
  submit: string
  /** What a date would be for; left out, none is asked for. */
  dated?: string
  busy: boolean
  /** Another has taken the step: the words stay, but are not sent. */
  late?: boolean
  onDone: (words: string, date: string) => void
  onCancel: () => void
}

/** A few words about a step, and for some a date. */
export function WordsForm({ label, submit, dated, busy, late = false, onDone, onCancel }: Props) {
  const { t } = useTranslation('relative')
  const today = useToday()
  const [checked, setChecked] = useState(false)
  const [words, setWords] = useState('')
  const [date, setDate] = useState('')
  const send = () => {
    setChecked(true)
    if (words.trim() && !isTooLong(words, WORDS)) onDone(words.trim(), date)
  }
  return (
    <Stack gap="sm" mt="sm">
      <LongText
        label={label}
        required
        rows={2}
        most={WORDS}
        value={words}
        error={checked && !words.trim() ? t('step.missing') : undefined}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {dated !== undefined && (
        <TextInput
          type="date"
          label={dated}
          description={t('optional')}
          min={today}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      )}
      <Group gap="xs">
        {!late && (
          <Button loading={busy} onClick={send}>
            {submit}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
