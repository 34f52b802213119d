import { Button, Group, MultiSelect, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdvisorRequest } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { useMembers } from '../api/useMembers'
import { usePlanPrice } from '../api/useRequests'
import { needsThought } from './needsThought'
import { PlanPrice } from './PlanPrice'

type Appointed = NonNullable<AdvisorRequest['appointed']>

interface Props {
  team: string
  request: string
  known: Appointed | undefined
  busy: boolean
  /** Another has taken a step: what is written stays, but is not sent. */
  late: boolean
  onDone: (appointed: Appointed) => void
  onCancel: () => void
}

/** When the advisor and those who asked meet. */
export function PlanForm({ team, request, known, busy, late, onDone, onCancel }: Props) {
  const { t } = useTranslation('advisor')
  const today = useToday()
  const [checked, setChecked] = useState(false)
  const [date, setDate] = useState(known?.date ?? '')
  const [start, setStart] = useState(known?.start.slice(0, 5) ?? '')
  const [minutes, setMinutes] = useState<number | undefined>(known?.minutes ?? 60)
  const [place, setPlace] = useState(known?.place ?? '')
  const [members, setMembers] = useState(known?.members ?? [])
  const all = useMembers(team).data ?? []
  const missing = checked && t('request.missing')
  const wanted =
    date && start && minutes
      ? { date, start, minutes, members, ...(place.trim() ? { place: place.trim() } : {}) }
      : undefined
  const asked = usePlanPrice(team, request, wanted)
  const price = asked.state === 'known' ? asked.answer : undefined
  const send = () => {
    setChecked(true)
    if (wanted) onDone(wanted)
  }
  return (
    <Stack gap="sm" mt="sm">
      <Group grow align="flex-start">
        <TextInput
          type="date"
          label={t('request.date')}
          required
          min={today}
          value={date}
          error={!date && missing}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('request.start')}
          required
          value={start}
          error={!start && missing}
          onChange={(event) => setStart(event.currentTarget.value)}
        />
        <NumberInput
          label={t('request.minutes')}
          required
          min={5}
          max={480}
          step={15}
          value={minutes ?? ''}
          error={!minutes && missing}
          onChange={(value) => setMinutes(typeof value === 'number' ? value : undefined)}
        />
      </Group>
      <TextInput
        label={t('request.place')}
        description={t('request.optional')}
        maxLength={120}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <MultiSelect
        label={t('request.members')}
        description={t('request.membersHelp')}
        searchable
        data={all.map(({ id, name }) => ({ value: id, label: name }))}
        value={members}
        onChange={setMembers}
      />
      <div role="status">{price && <PlanPrice price={price} />}</div>
      <Group gap="xs">
        {!late && (
          <Button loading={busy} onClick={send}>
            {t(price && needsThought(price) ? 'request.saveAnyway' : 'request.save')}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('request.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
