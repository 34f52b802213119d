import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnNeed, PulseTold } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { useTellOwnPulse } from '../api/useOwnPage'
import { PortalProblem } from './PortalProblem'
import styles from './portal.module.css'

const answers = ['YES', 'PARTLY', 'NO'] as const

/** Two questions about an answered need. */
export function OwnPulse({ need, onTold }: { need: OwnNeed; onTold: () => void }) {
  const { t } = useTranslation('portal')
  const tell = useTellOwnPulse(need.id)
  const [heard, setHeard] = useState<PulseTold['heard'] | ''>('')
  const [helped, setHelped] = useState<PulseTold['helped'] | ''>('')
  const [words, setWords] = useState('')
  const [checked, setChecked] = useState(false)
  const send = () => {
    setChecked(true)
    if (!heard || !helped) return
    // Told by the promise: once answered, the questions are gone from the page, and with them what is called back here.
    void tell
      .mutateAsync({ heard, helped, ...(words.trim() ? { words: words.trim() } : {}) })
      .then(onTold, () => undefined)
  }
  const title = `pulse-${need.id}`
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title}>
        <Icon of="heart" /> {t('pulse.title')}
      </h2>
      <p>
        <strong>{t(`help.kinds.${need.kind}`)}</strong>. {t('pulse.lead')}
      </p>
      <Stack gap="md">
        {tell.error && <PortalProblem error={tell.error} />}
        <Question label={t('pulse.heard')} value={heard} onChange={setHeard} />
        <Question label={t('pulse.helped')} value={helped} onChange={setHelped} />
        <Textarea
          label={t('pulse.words')}
          description={t('pulse.wordsHelp')}
          rows={2}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {checked && !(heard && helped) && <p role="alert">{t('pulse.choose')}</p>}
        <Button loading={tell.isPending} onClick={send}>
          {t('pulse.send')}
        </Button>
      </Stack>
    </section>
  )
}

interface QuestionProps {
  label: string
  value: string
  onChange: (answer: PulseTold['heard']) => void
}

function Question({ label, value, onChange }: QuestionProps) {
  const { t } = useTranslation('portal')
  return (
    <Radio.Group label={label} value={value} onChange={(answer) => onChange(answer as PulseTold['heard'])}>
      <Stack gap={0}>
        {answers.map((answer) => (
          <Radio key={answer} value={answer} py={10} size="md" label={t(`pulse.${answer}`)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
