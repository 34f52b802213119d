import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DutyPhone } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useDutyPhone } from '../api/useDutyPhone'

/** Where the team is rung up; it stands on crisis cards and on the relatives' page. */
export function DutyPhoneSection({ team, decides }: { team: string; decides: boolean }) {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { phone, tell } = useDutyPhone(team)
  const [writing, setWriting] = useState(false)
  const known = phone.data?.phone
  return (
    <section aria-labelledby="duty-phone-title">
      <h2 id="duty-phone-title">{t('dutyPhone.title')}</h2>
      {phone.error && <ProblemNotice error={phone.error} onRetry={() => void phone.refetch()} />}
      {writing ? (
        <PhoneForm
          known={known}
          busy={tell.isPending}
          error={tell.error}
          onDone={(told) => tell.mutate(told, { onSuccess: () => setWriting(false) })}
          onCancel={() => setWriting(false)}
        />
      ) : (
        phone.data && (
          <>
            <p>
              {known
                ? t('dutyPhone.is', {
                    number: known.number,
                    from: format.time(known.from),
                    to: format.time(known.to),
                  })
                : t('dutyPhone.none')}
            </p>
            {decides && (
              <Button
                variant="default"
                leftSection={<Icon of="phone" size={18} />}
                onClick={() => setWriting(true)}
              >
                {t('dutyPhone.change')}
              </Button>
            )}
          </>
        )
      )}
    </section>
  )
}

interface FormProps {
  known: DutyPhone | undefined
  busy: boolean
  error: unknown
  onDone: (told: DutyPhone) => void
  onCancel: () => void
}

function PhoneForm({ known, busy, error, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('team')
  const [number, setNumber] = useState(known?.number ?? '')
  const [from, setFrom] = useState(known?.from ?? '07:00')
  const [to, setTo] = useState(known?.to ?? '23:30')
  return (
    <Stack gap="sm" maw={420}>
      {error != null && <ProblemNotice error={error} />}
      <TextInput
        type="tel"
        label={t('dutyPhone.number')}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Group grow>
        <TextInput
          type="time"
          label={t('dutyPhone.from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('dutyPhone.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      <Group gap="xs">
        <Button loading={busy} onClick={() => number.trim() && onDone({ number: number.trim(), from, to })}>
          {t('dutyPhone.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('dutyPhone.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
