import { Button, Checkbox, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member, NewTalk } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { useFormat } from '@/ui/format/useFormat'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { usePlanTalk, useTalkTimes } from '../api/useTalks'
import { NoTime } from './NoTime'

const usual = { CALL_BACK: 15, TALK: 45, FIRST_MEETING: 60 } as const
const kinds = ['CALL_BACK', 'TALK', 'FIRST_MEETING'] as const
/** How long a talk may be, in minutes. */
const shortest = 5
const longest = 240
const places = ['PHONE', 'HOME', 'OFFICE'] as const

interface Props {
  team: string
  relative: string
  relativeName: string
  citizen: string
  need?: string
  interpreter?: boolean
  members: Member[]
  onClose: () => void
}

/** A call or a talk at a time when the relative can be reached. */
export function PlanTalk({
  team,
  relative,
  relativeName,
  citizen,
  need,
  interpreter = false,
  members,
  onClose,
}: Props) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const today = useToday()
  const plan = usePlanTalk(team)
  const [kind, setKind] = useState<NewTalk['kind']>('CALL_BACK')
  const [place, setPlace] = useState<(typeof places)[number]>('PHONE')
  const [minutes, setMinutes] = useState<number | ''>(usual.CALL_BACK)
  const [slot, setSlot] = useState<string | null>(null)
  const [own, setOwn] = useState({ date: '', from: '' })
  const [member, setMember] = useState<string | null>(null)
  const [interpreted, setInterpreted] = useState(interpreter)
  const [note, setNote] = useState('')
  const length = minutes !== '' && minutes >= shortest && minutes <= longest ? minutes : undefined
  const times = useTalkTimes(team, relative, length)
  const slots = times.data?.times ?? []
  const chosen = slots[Number(slot ?? 0)]
  const free = times.data?.hoursNoted === false
  const when = free ? own.date !== '' && own.from !== '' : chosen !== undefined
  const ready = length !== undefined && !times.isPlaceholderData && when
  const send = () => {
    if (length === undefined || !ready) return
    plan.mutate(
      {
        relative,
        citizen,
        kind,
        place,
        minutes: length,
        interpreter: interpreted,
        ...(need ? { need } : {}),
        ...(free ? own : chosen ? { date: chosen.date, from: chosen.earliest, to: chosen.latest } : {}),
        ...(member ? { member } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      },
      { onSuccess: onClose },
    )
  }
  return (
    <Dialog title={t('talk.planTitle', { name: relativeName })} onClose={onClose}>
      <Stack gap="sm">
        {plan.error && <ProblemNotice error={plan.error} fields={{ minutes: t('talk.minutes') }} />}
        {times.error && <ProblemNotice error={times.error} onRetry={() => void times.refetch()} />}
        <Select
          label={t('talk.kindLabel')}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: t(`talk.kind.${value}`) }))}
          value={kind}
          onChange={(value) => {
            if (!value) return
            setKind(value)
            setMinutes(usual[value])
            setPlace(value === 'CALL_BACK' ? 'PHONE' : 'HOME')
          }}
        />
        <Select
          label={t('talk.placeLabel')}
          allowDeselect={false}
          data={places.map((value) => ({ value, label: t(`talk.place.${value}`) }))}
          value={place}
          onChange={(value) => value && setPlace(value)}
        />
        <NumberInput
          label={t('talk.minutes')}
          min={shortest}
          max={longest}
          clampBehavior="none"
          allowDecimal={false}
          error={length === undefined && t('talk.minutesWrong', { shortest, longest })}
          value={minutes}
          onChange={(value) => {
            setMinutes(value === '' ? '' : Number(value))
            setSlot(null)
          }}
        />
        {slots.length > 0 && (
          <Select
            label={t('talk.time')}
            description={t('talk.timeHelp', { name: relativeName })}
            allowDeselect={false}
            data={slots.map((one, index) => ({
              value: String(index),
              label: t('talk.slot', {
                date: format.shortDate(one.date),
                earliest: format.time(one.earliest),
                latest: format.time(one.latest),
              }),
            }))}
            value={slot ?? '0'}
            onChange={setSlot}
          />
        )}
        {length !== undefined && times.data?.hoursNoted && slots.length === 0 && (
          <NoTime
            name={relativeName}
            shortest={shortest}
            longest={times.data.longest}
            onShorten={setMinutes}
          />
        )}
        {free && (
          <>
            <p>{t('talk.noHours', { name: relativeName })}</p>
            <Group gap="xs" grow>
              <TextInput
                type="date"
                label={t('talk.date')}
                min={today}
                value={own.date}
                onChange={(event) => setOwn({ ...own, date: event.currentTarget.value })}
              />
              <TextInput
                type="time"
                label={t('talk.from')}
                value={own.from}
                onChange={(event) => setOwn({ ...own, from: event.currentTarget.value })}
              />
            </Group>
          </>
        )}
        <Select
          label={t('talk.member')}
          description={t('talk.memberHelp')}
          clearable
          searchable
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={member}
          onChange={setMember}
        />
        <Checkbox
          label={t('talk.interpreter')}
          checked={interpreted}
          onChange={(event) => setInterpreted(event.currentTarget.checked)}
        />
        <Textarea
          label={t('talk.note')}
          description={t('optional')}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button loading={plan.isPending} disabled={!ready} onClick={send}>
            {t('talk.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
