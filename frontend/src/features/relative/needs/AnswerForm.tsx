import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { isTooLong, LongText } from '@/ui/field/LongText'
import { plusDays } from '@/ui/format/format'

/** Characters. */
const DECISION = 2000

/** Stands for the advisor among the members. */
const ONESELF = ''

interface Props {
  members: Member[]
  /** Whether the one who writes is an advisor, who may see to it without being one of the members. */
  advises?: boolean
  busy: boolean
  /** Another has taken the step: the words stay, but are not sent. */
  late?: boolean
  onDone: (answer: { decision: string; owner?: string; due: string }) => void
  onCancel: () => void
}

/** What the team does about it, who, and when it is followed up. */
export function AnswerForm({ members, advises = false, busy, late = false, onDone, onCancel }: Props) {
  const { t } = useTranslation('relative')
  const today = useToday()
  const [checked, setChecked] = useState(false)
  const [decision, setDecision] = useState('')
  const [owner, setOwner] = useState<string | null>(advises ? ONESELF : null)
  const [due, setDue] = useState(plusDays(today, 7))
  const send = () => {
    setChecked(true)
    if (decision.trim() && !isTooLong(decision, DECISION) && owner !== null && due)
      onDone({ decision: decision.trim(), due, ...(owner === ONESELF ? {} : { owner }) })
  }
  return (
    <Stack gap="sm" mt="sm">
      <LongText
        label={t('step.decision')}
        required
        rows={2}
        most={DECISION}
        value={decision}
        error={checked && !decision.trim() ? t('step.missing') : undefined}
        onChange={(event) => setDecision(event.currentTarget.value)}
      />
      <Select
        label={t('step.owner')}
        required
        searchable
        data={[
          ...(advises ? [{ value: ONESELF, label: t('step.oneself') }] : []),
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={owner}
        error={checked && owner === null ? t('step.ownerMissing') : undefined}
        onChange={setOwner}
      />
      <TextInput
        type="date"
        label={t('step.due')}
        required
        min={today}
        value={due}
        error={checked && !due ? t('step.dueMissing') : undefined}
        onChange={(event) => setDue(event.currentTarget.value)}
      />
      <Group gap="xs">
        {!late && (
          <Button loading={busy} onClick={send}>
            {t('step.answer')}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
