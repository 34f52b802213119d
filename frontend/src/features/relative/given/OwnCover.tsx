import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WantedCover } from '@/api/types'
import { useToday } from '@/ui/clock/clock'

/** A time that was agreed, where the offer has no fixed ones. */
export function OwnCover({ busy, onAdd }: { busy: boolean; onAdd: (wanted: WantedCover) => void }) {
  const { t } = useTranslation('relative')
  const today = useToday()
  const [open, setOpen] = useState(false)
  const [date, setDate] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  if (!open)
    return (
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {t('given.cover.add')}
      </Button>
    )
  return (
    <Group gap="xs" align="flex-end" mt="xs">
      <TextInput
        type="date"
        label={t('given.cover.date')}
        min={today}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <TextInput
        type="time"
        label={t('given.cover.from')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="time"
        label={t('given.cover.to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button
        loading={busy}
        disabled={!date || !from || !to}
        onClick={() => {
          onAdd({ date, from, to })
          setOpen(false)
        }}
      >
        {t('given.cover.confirm')}
      </Button>
    </Group>
  )
}
