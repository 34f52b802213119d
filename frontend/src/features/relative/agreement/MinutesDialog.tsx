import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useCitizensRelatives } from '../api/useCitizensRelatives'
import { useWriteMinutes } from '../api/useMinutes'

const parts = ['agreed', 'plan', 'options'] as const

/** What a talk came to, in the words of those who were there. */
export function MinutesDialog({
  team,
  citizen,
  onClose,
}: {
  team: string
  citizen: string
  onClose: () => void
}) {
  const { t } = useTranslation('relative')
  const today = useToday()
  const near = useCitizensRelatives(team, citizen).data?.relatives ?? []
  const write = useWriteMinutes(team)
  const [relative, setRelative] = useState<string | null>(null)
  const [heldOn, setHeldOn] = useState(today)
  const [text, setText] = useState({ present: '', agreed: '', plan: '', options: '' })
  const told: Partial<typeof text> = {}
  for (const part of ['present', ...parts] as const) {
    const words = text[part].trim()
    if (words) told[part] = words
  }
  return (
    <Dialog title={t('agreement.referat.write')} onClose={onClose}>
      <Stack gap="sm">
        {write.error && <ProblemNotice error={write.error} />}
        <TextInput
          type="date"
          label={t('agreement.referat.heldOn')}
          max={today}
          value={heldOn}
          onChange={(event) => setHeldOn(event.currentTarget.value)}
        />
        <Select
          label={t('agreement.referat.relative')}
          clearable
          data={near.map(({ id, name }) => ({ value: id, label: name }))}
          value={relative}
          onChange={setRelative}
        />
        <TextInput
          label={t('agreement.referat.present')}
          maxLength={500}
          value={text.present}
          onChange={(event) => setText({ ...text, present: event.currentTarget.value })}
        />
        {parts.map((part) => (
          <Textarea
            key={part}
            label={t(`agreement.referat.${part}`)}
            autosize
            minRows={3}
            maxLength={4000}
            value={text[part]}
            onChange={(event) => setText({ ...text, [part]: event.currentTarget.value })}
          />
        ))}
        <Group gap="xs">
          <Button
            loading={write.isPending}
            disabled={Object.keys(told).length === 0}
            onClick={() =>
              write.mutate(
                {
                  citizen,
                  ...(relative ? { relative } : {}),
                  ...(heldOn ? { heldOn } : {}),
                  ...told,
                },
                { onSuccess: onClose },
              )
            }
          >
            {t('agreement.referat.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
