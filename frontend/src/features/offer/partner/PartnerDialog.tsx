import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, hasCode } from '@/api/problem'
import type { Partner, PartnerDescription } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { Dialog } from '@/ui/dialog/Dialog'
import { useSavePartner } from '../api/useSavePartner'
import { partnerKinds, stances } from '../words/kinds'

interface Props {
  team: string
  known?: Partner
  onClose: () => void
  onSaved: (name: string) => void
}

const nobody: PartnerDescription = { name: '', kind: 'CLINIC', stance: 'UNKNOWN' }

/** Leaves out what stands empty. */
const told = (partner: PartnerDescription): PartnerDescription => ({
  ...(Object.fromEntries(Object.entries(partner).filter(([, value]) => value !== '')) as typeof partner),
  name: partner.name.trim(),
})

/** What the team knows of a partner, and when somebody means to go there. */
export function PartnerDialog({ team, known, onClose, onSaved }: Props) {
  const { t } = useTranslation('offer')
  const [draft, setDraft] = useState(known?.partner ?? nobody)
  const save = useSavePartner(team, known)
  const wrong = save.error instanceof ApiProblem ? save.error.fieldErrors : []
  const errorOf = (field: string) =>
    wrong.find((error) => error.field === field || error.field === `partner.${field}`)?.message
  const change = (fields: Partial<PartnerDescription>) => setDraft({ ...draft, ...fields })
  const texts = [
    ['knowsOfUs', 'partner.knows', 1000],
    ['inItForThem', 'partner.gain', 1000],
    ['talkTo', 'partner.talkTo', 500],
  ] as const
  return (
    <Dialog
      size="lg"
      onClose={onClose}
      title={known ? t('partner.edit', { name: known.partner.name }) : t('partner.add')}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(told(draft), { onSuccess: () => onSaved(draft.name.trim()) })
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('partner.name')}
            required
            data-autofocus
            maxLength={200}
            value={draft.name}
            error={errorOf('name')}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Group grow align="flex-start">
            <Select
              label={t('partner.kindLabel')}
              allowDeselect={false}
              data={partnerKinds.map((value) => ({ value, label: t(`partner.kind.${value}`) }))}
              value={draft.kind}
              onChange={(kind) => kind && change({ kind })}
            />
            <Select
              label={t('partner.stanceLabel')}
              allowDeselect={false}
              data={stances.map((value) => ({ value, label: t(`partner.stance.${value}`) }))}
              value={draft.stance}
              onChange={(stance) => stance && change({ stance })}
            />
          </Group>
          {texts.map(([field, label, longest]) => (
            <Textarea
              key={field}
              label={t(label)}
              rows={2}
              maxLength={longest}
              value={draft[field] ?? ''}
              error={errorOf(field)}
              onChange={(event) => change({ [field]: event.currentTarget.value })}
            />
          ))}
          <Group grow align="flex-start">
            <NumberInput
              label={t('partner.everyWeeks')}
              description={t('partner.everyHelp')}
              min={1}
              max={520}
              value={draft.everyWeeks ?? ''}
              error={errorOf('everyWeeks')}
              onChange={(value) => {
                const others: PartnerDescription = { ...draft }
                delete others.everyWeeks
                setDraft(value === '' ? others : { ...others, everyWeeks: Number(value) })
              }}
            />
            <TextInput
              type="date"
              label={t('partner.nextVisit')}
              description={'\u00a0'}
              value={draft.nextVisit ?? ''}
              error={errorOf('nextVisit')}
              onChange={(event) => change({ nextVisit: event.currentTarget.value })}
            />
          </Group>
          {save.error && !hasCode(save.error, 'INVALID_BODY') && <ProblemNotice error={save.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('partner.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('partner.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
