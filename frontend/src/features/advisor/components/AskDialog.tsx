import { Button, Group, Radio, Select, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen } from '@/api/types'
import { Dialog } from '@/ui/dialog/Dialog'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useAskAdvisor } from '../api/useRequests'

const kinds = ['SUPERVISION', 'MEDIATION'] as const

interface Props {
  team: string
  citizens: Citizen[]
  onClose: () => void
  onSent: () => void
}

/** Asks the relatives' advisor for help, in a few words. */
export function AskDialog({ team, citizens, onClose, onSent }: Props) {
  const { t } = useTranslation('advisor')
  const [kind, setKind] = useState<(typeof kinds)[number]>('SUPERVISION')
  const [words, setWords] = useState('')
  const [citizen, setCitizen] = useState<string | null>(null)
  const [checked, setChecked] = useState(false)
  const ask = useAskAdvisor(team)
  return (
    <Dialog size="lg" title={t('ask.open')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setChecked(true)
          if (words.trim())
            ask.mutate(
              { kind, words: words.trim(), ...(citizen == null ? {} : { citizen }) },
              { onSuccess: onSent },
            )
        }}
      >
        <Stack gap="sm">
          <Radio.Group
            label={t('ask.what')}
            value={kind}
            onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'SUPERVISION')}
          >
            <Stack gap="xs" mt="xs">
              {kinds.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  size="md"
                  label={t(`request.kind.${one}`)}
                  description={t(`request.means.${one}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('ask.words')}
            description={t('ask.wordsHelp')}
            required
            data-autofocus
            rows={3}
            maxLength={1000}
            value={words}
            error={checked && !words.trim() ? t('ask.wordsMissing') : undefined}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Select
            label={t('ask.citizen')}
            description={t('request.optional')}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('request.cancel') }}
            data={citizens.map(({ id, name }) => ({ value: id, label: name }))}
            value={citizen}
            onChange={setCitizen}
          />
          {ask.error && <ProblemNotice error={ask.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('request.cancel')}
            </Button>
            <Button type="submit" loading={ask.isPending}>
              {t('ask.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
