import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Handover } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useHold } from '@/ui/writing/held'
import { InlineForm } from '@/ui/writing/InlineForm'
import { named } from '@/ui/words/named'
import { useCloseHandover, useRewordHandover } from '../api/useHandovers'
import { HandoverForm } from './HandoverForm'
import { ReadIt } from './ReadIt'
import { Readers } from './Readers'
import { useMoment } from './useMoment'
import styles from './handover.module.css'

interface Props {
  team: string
  handover: Handover
  decides: boolean
}

/** One note: the words, who has read them and who has not, how it read before, and what can be done. */
export function HandoverNote({ team, handover, decides }: Props) {
  const { t } = useTranslation('citizen')
  const moment = useMoment()
  const [doing, setDoing] = useState<'reword' | 'close'>()
  const reword = useRewordHandover(team, handover)
  const close = useCloseHandover(team, handover)
  const now = useHold(handover, doing !== undefined)
  const late = now?.closed != null || now?.note !== handover.note
  const said = now?.closed
    ? [t('handover.closedBy', { name: now.closed.by, when: moment(now.closed.at) }), now.closed.because]
    : [now?.note]
  const busy = reword.isPending || close.isPending
  const form = {
    meanwhile: late && !busy ? `${t('handover.meanwhile')}: ${said.filter(Boolean).join(': ')}` : undefined,
    onLetGo: () => setDoing(undefined),
  }
  const error = reword.error ?? close.error
  const done = { onSuccess: () => setDoing(undefined) }
  return (
    <article className={styles.note} data-must={(handover.mustRead && !handover.closed) || undefined}>
      {error && !form.meanwhile && <ProblemNotice error={error} />}
      {(handover.mustRead || handover.forMeeting) && (
        <p className={styles.marks}>
          {handover.mustRead && (
            <span className={styles.mark}>
              <Icon of="relay" size={16} /> {t('handover.mustRead')}
            </span>
          )}
          {handover.forMeeting && (
            <span className={styles.mark}>
              <Icon of="group" size={16} /> {t('handover.forMeeting')}
            </span>
          )}
        </p>
      )}
      <p className={styles.words}>{handover.note}</p>
      <p className={styles.quiet}>
        {t('handover.by', { name: handover.writtenBy, when: moment(handover.writtenAt) })}
      </p>
      <Readers handover={handover} />
      {handover.closed && (
        <p className={styles.quiet}>
          {t('handover.closedBy', { name: handover.closed.by, when: moment(handover.closed.at) })}
          {handover.closed.because && `: ${handover.closed.because}`}
        </p>
      )}
      {handover.before.length > 0 && (
        <details className={styles.before}>
          <summary>{t('handover.history')}</summary>
          {handover.before.map((earlier) => (
            <p key={earlier.at}>
              {earlier.note}{' '}
              <span className={styles.quiet}>
                {t('handover.by', { name: earlier.by, when: moment(earlier.at) })}
              </span>
            </p>
          ))}
        </details>
      )}
      {decides &&
        !handover.closed &&
        (doing === 'reword' ? (
          <InlineForm {...form}>
            <HandoverForm
              now={handover}
              submit={t('handover.save')}
              busy={reword.isPending}
              onDone={(told) => reword.mutate(told, done)}
              onCancel={() => setDoing(undefined)}
            />
          </InlineForm>
        ) : doing === 'close' ? (
          <InlineForm {...form}>
            <Closing busy={close.isPending} onDone={(because) => close.mutate(because, done)} />
          </InlineForm>
        ) : (
          <Group gap="xs" mt="xs">
            {handover.mustRead && !handover.readByMe && (
              <ReadIt
                team={team}
                citizen={handover.citizen}
                handover={handover.id}
                what={handover.note}
                first
              />
            )}
            <Button
              variant="default"
              aria-label={named(t('handover.reword'), handover.note)}
              onClick={() => setDoing('reword')}
            >
              {t('handover.reword')}
            </Button>
            <Button
              variant="default"
              aria-label={named(t('handover.close'), handover.note)}
              onClick={() => setDoing('close')}
            >
              {t('handover.close')}
            </Button>
          </Group>
        ))}
    </article>
  )
}

function Closing({ busy, onDone }: { busy: boolean; onDone: (because: string) => void }) {
  const { t } = useTranslation('citizen')
  const [because, setBecause] = useState('')
  return (
    <Stack gap="sm" mt="xs">
      <TextInput
        label={t('handover.because')}
        description={t('handover.becauseHelp')}
        maxLength={300}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <div>
        <Button loading={busy} onClick={() => onDone(because.trim())}>
          {t('handover.closeIt')}
        </Button>
      </div>
    </Stack>
  )
}
