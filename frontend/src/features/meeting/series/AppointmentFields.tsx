import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Appointment, Citizen, Member } from '@/api/types'

interface Props {
  value: Appointment
  members: Member[]
  citizens: Citizen[]
  onChange: (value: Appointment) => void
}

const kinds = ['TRIAGE', 'PLANNING', 'CITIZEN', 'ADVISOR'] as const
const sites = ['BASE', 'CITIZEN', 'ONLINE'] as const

/** What a meeting is for, when, where and for whom; the day is asked for by the form around it. */
export function AppointmentFields({ value, members, citizens, onChange }: Props) {
  const { t } = useTranslation('meeting')
  const about = value.kind === 'CITIZEN'
  return (
    <>
      <Select
        label={t('form.kind')}
        allowDeselect={false}
        data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => {
          if (!kind) return
          const next = { ...value, kind }
          if (kind !== 'CITIZEN') {
            delete next.citizen
            if (next.site === 'CITIZEN') next.site = 'BASE'
          }
          onChange(next)
        }}
      />
      {about && (
        <Select
          label={t('form.citizen')}
          required
          searchable
          data={citizens.map(({ id, name }) => ({ value: id, label: name }))}
          value={value.citizen ?? null}
          onChange={(citizen) => onChange({ ...value, citizen: citizen ?? undefined })}
        />
      )}
      <TextInput
        type="time"
        label={t('form.start')}
        value={value.start.slice(0, 5)}
        onChange={(event) => onChange({ ...value, start: event.currentTarget.value })}
      />
      <NumberInput
        label={t('form.minutes')}
        min={5}
        max={480}
        hideControls
        value={value.minutes}
        onChange={(minutes) => onChange({ ...value, minutes: Number(minutes) })}
      />
      <Select
        label={t('form.site')}
        allowDeselect={false}
        data={sites
          .filter((site) => about || site !== 'CITIZEN')
          .map((site) => ({ value: site, label: t(`site.${site}`) }))}
        value={value.site}
        onChange={(site) => site && onChange({ ...value, site })}
      />
      <TextInput
        label={t('form.place')}
        maxLength={120}
        value={value.place ?? ''}
        onChange={(event) => onChange({ ...value, place: event.currentTarget.value || undefined })}
      />
      <MultiSelect
        label={t('form.members')}
        description={t('form.membersHelp')}
        searchable
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.members}
        onChange={(chosen) => onChange({ ...value, members: chosen })}
      />
    </>
  )
}
