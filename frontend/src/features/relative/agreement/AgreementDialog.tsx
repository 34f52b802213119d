import { Button, Checkbox, Group, MultiSelect, Radio, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { isTooLong, LongText } from '@/ui/field/LongText'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useProposeAgreement } from '../api/useAgreements'
import { useCitizensRelatives } from '../api/useCitizensRelatives'
import { useMinutesAbout } from '../api/useMinutes'
import { nothingAgreed, termsOf, type TermsDraft } from './termsDraft'
import { helps } from './helps'
import { useTermsNames } from './useTermsNames'
import { useFormat } from '@/ui/format/useFormat'
import { weekdays } from './weekdays'
import own from './agreement.module.css'

const parties = ['RELATIVE', 'CITIZEN', 'VOLUNTEER', 'TEAM'] as const
const effects = ['ALONGSIDE', 'REPLACES', 'JOINS'] as const

/** Characters of a note. */
const NOTE = 2000

interface Props {
  team: string
  citizen: string
  citizenName: string
  onClose: () => void
}

/** Who does what, on which days, and what it means for the team's visits. */
export function AgreementDialog({ team, citizen, citizenName, onClose }: Props) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const today = useToday()
  const near = useCitizensRelatives(team, citizen).data?.relatives ?? []
  const minutes = useMinutesAbout(team, citizen).data ?? []
  const propose = useProposeAgreement(team)
  const [draft, setDraft] = useState<TermsDraft>(() => nothingAgreed(today))
  const [agreed, setAgreed] = useState(false)
  const change = <K extends keyof TermsDraft>(field: K, value: TermsDraft[K]) =>
    setDraft((before) => ({ ...before, [field]: value }))
  const terms = termsOf(draft)
  const names = useTermsNames()
  return (
    <Dialog title={t('agreement.form.title', { citizen: citizenName })} onClose={onClose}>
      <Stack gap="sm">
        {propose.error && <ProblemNotice error={propose.error} fields={names} />}
        <Radio.Group
          label={t('agreement.form.party')}
          value={draft.party}
          onChange={(party) => change('party', party)}
        >
          <div className={own.days}>
            {parties.map((value) => (
              <Radio key={value} value={value} label={t(`agreement.party.${value}`)} />
            ))}
          </div>
        </Radio.Group>
        {draft.party === 'RELATIVE' && (
          <Select
            label={t('agreement.form.relative')}
            required
            data={near.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.relative}
            onChange={(relative) => change('relative', relative)}
          />
        )}
        {draft.party === 'VOLUNTEER' && (
          <TextInput
            label={t('agreement.form.who')}
            required
            maxLength={200}
            value={draft.who}
            onChange={(event) => change('who', event.currentTarget.value)}
          />
        )}
        <TextInput
          label={t('agreement.form.task')}
          description={t('agreement.form.taskHelp')}
          required
          maxLength={200}
          value={draft.task}
          onChange={(event) => change('task', event.currentTarget.value)}
        />
        {draft.party !== 'TEAM' && (
          <Select
            label={t('agreement.form.effect')}
            allowDeselect={false}
            data={effects.map((value) => ({ value, label: t(`agreement.form.effects.${value}`) }))}
            value={draft.effect}
            onChange={(effect) => effect && change('effect', effect)}
          />
        )}
        <MultiSelect
          label={t('agreement.form.helps')}
          required={draft.effect !== 'ALONGSIDE'}
          data={helps.map((value) => ({ value, label: t(`help.${value}`) }))}
          value={draft.helps}
          onChange={(some) => change('helps', some)}
        />
        <Checkbox.Group
          label={t('agreement.form.days')}
          required
          value={draft.days}
          onChange={(days) => change('days', days)}
        >
          <div className={own.days}>
            {weekdays.map(({ code, day }) => (
              <Checkbox key={code} value={code} label={t(`days.${day}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Select
          label={t('agreement.form.every')}
          allowDeselect={false}
          data={(['1', '2', '4'] as const).map((value) => ({
            value,
            label: t(`agreement.form.everyWeek.${value}`),
          }))}
          value={draft.every}
          onChange={(every) => every && change('every', every)}
        />
        <Group gap="xs" grow>
          <TextInput
            type="time"
            label={t('agreement.form.from')}
            value={draft.from}
            onChange={(event) => change('from', event.currentTarget.value)}
          />
          <TextInput
            type="time"
            label={t('agreement.form.to')}
            value={draft.to}
            onChange={(event) => change('to', event.currentTarget.value)}
          />
        </Group>
        <Group gap="xs" grow>
          <TextInput
            type="date"
            label={t('agreement.form.first')}
            min={today}
            value={draft.first}
            onChange={(event) => change('first', event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('agreement.form.last')}
            min={draft.first}
            value={draft.last}
            onChange={(event) => change('last', event.currentTarget.value)}
          />
        </Group>
        {minutes.length > 0 && (
          <Select
            label={t('agreement.referat.one')}
            clearable
            data={minutes.map(({ id, heldOn }) => ({
              value: id,
              label: t('agreement.referat.of', { date: format.date(heldOn) }),
            }))}
            value={draft.minutes}
            onChange={(id) => change('minutes', id)}
          />
        )}
        <LongText
          label={t('agreement.form.note')}
          description={t('optional')}
          most={NOTE}
          value={draft.note}
          onChange={(event) => change('note', event.currentTarget.value)}
        />
        <Checkbox
          label={t('agreement.form.agreed')}
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        <Group gap="xs">
          <Button
            loading={propose.isPending}
            disabled={!terms || isTooLong(draft.note, NOTE)}
            onClick={() => terms && propose.mutate({ citizen, agreed, terms }, { onSuccess: onClose })}
          >
            {t('agreement.form.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
