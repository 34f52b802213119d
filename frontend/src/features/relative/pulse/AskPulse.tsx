import { Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Need, PulseTold } from '@/api/types'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { InlineForm } from '@/ui/writing/InlineForm'
import { useHold } from '@/ui/writing/held'
import { named } from '@/ui/words/named'
import { useTellPulse } from '../api/usePulse'

const answers = ['YES', 'PARTLY', 'NO'] as const

/** A member asks at the door how the answer was. */
export function AskPulse({ team, need, about }: { team: string; need: Need; about: string }) {
  const { t } = useTranslation('relative')
  const tell = useTellPulse(team, need.id)
  const [open, setOpen] = useState(false)
  const [heard, setHeard] = useState<PulseTold['heard']>('YES')
  const [helped, setHelped] = useState<PulseTold['helped']>('YES')
  const [words, setWords] = useState('')
  useHold(need, open && !tell.isSuccess)
  if (tell.isSuccess) return <Notice kind="good" role="status" title={t('pulse.kept')} />
  if (!open)
    return (
      <Button variant="subtle" aria-label={named(t('pulse.ask'), about)} onClick={() => setOpen(true)}>
        {t('pulse.ask')}
      </Button>
    )
  const choices = answers.map((value) => ({ value, label: t(`pulse.${value}`) }))
  return (
    <InlineForm>
      <Stack gap="sm" mt="sm">
        {tell.error && <ProblemNotice error={tell.error} />}
        <div>
          <p>{t('pulse.heard')}</p>
          <SegmentedControl
            size="md"
            styles={{ label: { paddingBlock: 10 } }}
            aria-label={t('pulse.heard')}
            data={choices}
            value={heard}
            onChange={setHeard}
          />
        </div>
        <div>
          <p>{t('pulse.helped')}</p>
          <SegmentedControl
            size="md"
            styles={{ label: { paddingBlock: 10 } }}
            aria-label={t('pulse.helped')}
            data={choices}
            value={helped}
            onChange={setHelped}
          />
        </div>
        <Textarea
          label={t('pulse.say')}
          description={t('pulse.sayHelp')}
          rows={2}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button
            loading={tell.isPending}
            onClick={() => tell.mutate({ heard, helped, ...(words.trim() ? { words: words.trim() } : {}) })}
          >
            {t('pulse.keep')}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </InlineForm>
  )
}
