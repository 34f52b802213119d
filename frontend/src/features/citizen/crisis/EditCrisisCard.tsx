import { ActionIcon, Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CrisisCall, CrisisCard } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useWriteCrisisCard } from '../api/useCrisisCard'
import styles from './crisis.module.css'

interface Props {
  team: string
  card: CrisisCard
  onDone: () => void
}

/** What to do and whom to ring, written down; relatives and the evening's shifts come by themselves. */
export function EditCrisisCard({ team, card, onDone }: Props) {
  const { t } = useTranslation('citizen')
  const write = useWriteCrisisCard(team, card.citizen)
  const [signs, setSigns] = useState(card.plan?.signs ?? '')
  const [steps, setSteps] = useState(card.plan?.steps.join('\n') ?? '')
  const [calls, setCalls] = useState<CrisisCall[]>(card.plan?.calls ?? [])
  const [checked, setChecked] = useState(false)
  const told = steps
    .split('\n')
    .map((step) => step.trim())
    .filter(Boolean)
  const put = (index: number, change: Partial<CrisisCall>) =>
    setCalls(calls.map((one, at) => (at === index ? { ...one, ...change } : one)))
  const save = () => {
    setChecked(true)
    if (told.length === 0) return
    write.mutate(
      {
        ...(card.plan ? { version: card.plan.version } : {}),
        ...(signs.trim() ? { signs: signs.trim() } : {}),
        steps: told,
        calls: calls.filter((call) => call.name.trim() && call.phone.trim()),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <Stack gap="md">
      {write.error && <ProblemNotice error={write.error} />}
      <Textarea
        label={t('crisis.signs')}
        rows={2}
        maxLength={500}
        value={signs}
        onChange={(event) => setSigns(event.currentTarget.value)}
      />
      <Textarea
        label={t('crisis.steps')}
        description={t('crisis.stepsHelp')}
        required
        rows={6}
        value={steps}
        error={checked && told.length === 0 ? t('crisis.stepsMissing') : undefined}
        onChange={(event) => setSteps(event.currentTarget.value)}
      />
      {calls.map((call, index) => (
        <div key={index} className={styles.callFields}>
          <TextInput
            label={t('crisis.callName')}
            value={call.name}
            onChange={(event) => put(index, { name: event.currentTarget.value })}
          />
          <TextInput
            type="tel"
            label={t('crisis.callPhone')}
            value={call.phone}
            onChange={(event) => put(index, { phone: event.currentTarget.value })}
          />
          <TextInput
            label={t('crisis.callWhen')}
            value={call.when ?? ''}
            onChange={(event) => put(index, { when: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={t('crisis.removeCall', { count: index + 1 })}
            onClick={() => setCalls(calls.filter((_, at) => at !== index))}
          >
            ✕
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<Icon of="plus" size={18} />}
          onClick={() => setCalls([...calls, { name: '', phone: '' }])}
        >
          {t('crisis.addCall')}
        </Button>
      </div>
      <Group gap="xs">
        <Button loading={write.isPending} onClick={save}>
          {t('crisis.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('crisis.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
