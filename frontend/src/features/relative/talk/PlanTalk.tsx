import { Button, Checkbox, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member, NewTalk } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { useFormat } from '@/ui/format/useFormat'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { usePlanTalk, useTalkTimes } from '../api/useTalks'

const usual = { CALL_BACK: 15, TALK: 45, FIRST_MEETING: 60 } as const
const kinds = ['CALL_BACK', 'TALK', 'FIRST_MEETING'] as const
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
  const [minutes, setMinutes] = useState<number>(usual.CALL_BACK)
  const [slot, setSlot] = useState<string | null>(null)
  const [own, setOwn] = useState({ date: '', from: '' })
  const [member, setMember] = useState<string | null>(null)
  const [interpreted, setInterpreted] = useState(interpreter)
  const [note, setNote] = useState('')
  const times = useTalkTimes(team, relative, minutes)
  const slots = times.data ?? []
  const chosen = slots[Number(slot ?? 0)]
  const free = slots.length === 0 || slot === 'own'
  const send = () =>
    plan.mutate(
      {
        relative,
        citizen,
        kind,
        place,
        minutes,
        interpreter: interpreted,
        ...(need ? { need } : {}),
        ...(free ? own : chosen ? { date: chosen.date, from: chosen.earliest, to: chosen.latest } : {}),
        ...(member ? { member } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      },
      { onSuccess: onClose },
    )
  return (
    <Dialog title={t('talk.planTitle', { name: relativeName })} onClose={onClose}>
      <Stack gap="sm">
        {plan.error && <ProblemNotice error={plan.error} />}
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
          min={5}
          max={240}
          value={minutes}
          onChange={(value) => setMinutes(Number(value) || usual[kind])}
        />
        {times.data && slots.length > 0 && (
          <Select
            label={t('talk.time')}
            description={t('talk.timeHelp', { name: relativeName })}
            allowDeselect={false}
            data={slots.map((one, index) => ({
              value: String(index),
              label: t('talk.slot', {
                date: format.date(one.date),
                earliest: format.time(one.earliest),
                latest: format.time(one.latest),
              }),
            }))}
            value={slot ?? '0'}
            onChange={setSlot}
          />
        )}
        {times.data && slots.length === 0 && (
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
          <Button loading={plan.isPending} disabled={free && (!own.date || !own.from)} onClick={send}>
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
