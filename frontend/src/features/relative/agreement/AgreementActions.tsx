import { Button, Group, Select, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useHold } from '@/ui/writing/held'
import { InlineForm } from '@/ui/writing/InlineForm'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { useAgreementStep, type AgreementStep } from '../api/useAgreements'
import { useAgreementWords } from './useAgreementWords'
import styles from '../needs/needs.module.css'

/** What can become of an agreement; where help returns to the team, that is said first. */
export function AgreementActions({ team, agreement }: { team: string; agreement: Agreement }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const [doing, setDoing] = useState<'end' | 'fail' | 'off'>()
  const now = useHold(agreement, doing !== undefined)
  const step = useAgreementStep(team, agreement)
  const [reason, setReason] = useState('')
  const [day, setDay] = useState<string | null>(agreement.next[0] ?? null)
  const [checked, setChecked] = useState(false)
  const words = useAgreementWords()
  const about = `${words.who(agreement)}, ${words.task(agreement.terms.task)}`
  const replaces = agreement.terms.effect !== 'ALONGSIDE'
  const last = now?.steps.at(-1)
  const meanwhile =
    now?.version === agreement.version || step.isPending
      ? undefined
      : now?.state === agreement.state || !last
        ? t('agreement.meanwhile.changed')
        : [t(`agreement.meanwhile.${last.state}`, { name: last.by }), last.reason].filter(Boolean).join(': ')
  const take = (wanted: AgreementStep) => step.mutate(wanted, { onSuccess: () => setDoing(undefined) })
  const send = () => {
    setChecked(true)
    if (doing === 'off') {
      if (day) take({ step: 'off', date: day, ...(reason.trim() ? { reason: reason.trim() } : {}) })
    } else if (doing && reason.trim()) take({ step: doing, reason: reason.trim() })
  }
  return (
    <>
      {step.error && !meanwhile && <ProblemNotice error={step.error} />}
      {doing ? (
        <InlineForm meanwhile={meanwhile} onLetGo={() => setDoing(undefined)}>
          <Stack gap="sm" mt="sm">
            {replaces && agreement.state === 'AGREED' && (
              <p className={styles.quiet}>{t(`agreement.returns.${doing}`)}</p>
            )}
            {doing === 'off' && (
              <Select
                label={t('agreement.day')}
                allowDeselect={false}
                data={agreement.next.map((date) => ({ value: date, label: format.date(date) }))}
                value={day}
                onChange={setDay}
              />
            )}
            <Textarea
              label={t('agreement.reason')}
              required={doing !== 'off'}
              rows={2}
              maxLength={1000}
              value={reason}
              error={checked && doing !== 'off' && !reason.trim() ? t('agreement.reasonMissing') : undefined}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Group gap="xs">
              {now?.state === agreement.state && (
                <Button loading={step.isPending} onClick={send}>
                  {t('agreement.save')}
                </Button>
              )}
              <Button variant="default" onClick={() => setDoing(undefined)}>
                {t('cancel')}
              </Button>
            </Group>
          </Stack>
        </InlineForm>
      ) : (
        <Group gap="xs" mt="xs">
          {agreement.state === 'PROPOSED' && (
            <Button
              aria-label={named(t('agreement.step.agree'), about)}
              loading={step.isPending}
              onClick={() => step.mutate({ step: 'agree' })}
            >
              {t('agreement.step.agree')}
            </Button>
          )}
          {agreement.state === 'AGREED' && agreement.next.length > 0 && (
            <Button
              variant="default"
              aria-label={named(t('agreement.step.off'), about)}
              onClick={() => setDoing('off')}
            >
              {t('agreement.step.off')}
            </Button>
          )}
          {agreement.daysOff.map((off) => (
            <Button
              key={off.date}
              variant="subtle"
              aria-label={named(`${t('agreement.step.on')} (${format.shortDate(off.date)})`, about)}
              loading={step.isPending}
              onClick={() => step.mutate({ step: 'on', date: off.date })}
            >
              {t('agreement.step.on')} ({format.shortDate(off.date)})
            </Button>
          ))}
          <Button
            variant="subtle"
            aria-label={named(t('agreement.step.end'), about)}
            onClick={() => setDoing('end')}
          >
            {t('agreement.step.end')}
          </Button>
          {agreement.state === 'AGREED' && (
            <Button
              variant="subtle"
              aria-label={named(t('agreement.step.fail'), about)}
              onClick={() => setDoing('fail')}
            >
              {t('agreement.step.fail')}
            </Button>
          )}
        </Group>
      )}
    </>
  )
}
