import { Button, Checkbox, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChangeVisit } from '../api/useChangeVisit'
import { useBoard } from '../board/boardContext'
import { Failure } from '../panels/Failure'
import { findPlaced, seatOf, type SeatId } from '../plan/stops'
import { whoIs } from '../words/askedWords'
import { Dialog } from '@/ui/dialog/Dialog'

/** Help that is longer, shorter, later or not wanted today; the plan follows. */
export function ChangeVisitDialog({ id, onClose }: { id: SeatId; onClose: () => void }) {
  const { t } = useTranslation('dayplan')
  const { plan } = useBoard()
  const stop = findPlaced(plan, id)?.stop
  const change = useChangeVisit(seatOf(id).visit)
  const [minutes, setMinutes] = useState(stop?.minutes ?? 30)
  const [earliest, setEarliest] = useState(stop?.earliest ?? '')
  const [latest, setLatest] = useState(stop?.latest ?? '')
  const [declined, setDeclined] = useState(false)
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const badTimes = !declined && (earliest === '' || latest === '' || latest < earliest)
  const submit = () => {
    setChecked(true)
    if (reason.trim() === '' || badTimes) return
    const asked = declined ? { declined } : { minutes, earliestStart: earliest, latestStart: latest }
    change.mutate({ ...asked, reason: reason.trim() }, { onSuccess: onClose })
  }
  return (
    <Dialog title={t('change.title', { who: whoIs(plan, id) })} onClose={onClose}>
      <Stack gap="sm">
        <Checkbox
          label={t('change.declined')}
          checked={declined}
          onChange={(event) => setDeclined(event.currentTarget.checked)}
        />
        <NumberInput
          label={t('change.minutes')}
          min={5}
          max={240}
          step={5}
          disabled={declined}
          value={minutes}
          onChange={(value) => setMinutes(Number(value))}
        />
        <Group grow align="flex-start">
          <TextInput
            type="time"
            label={t('add.earliest')}
            disabled={declined}
            value={earliest}
            onChange={(event) => setEarliest(event.currentTarget.value)}
          />
          <TextInput
            type="time"
            label={t('add.latest')}
            disabled={declined}
            value={latest}
            error={checked && badTimes ? t('add.badTimes') : undefined}
            onChange={(event) => setLatest(event.currentTarget.value)}
          />
        </Group>
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          required
          rows={3}
          value={reason}
          error={checked && reason.trim() === '' ? t('reasonMissing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Failure error={change.error} what={t('change.failed')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={submit} loading={change.isPending}>
            {t('change.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
