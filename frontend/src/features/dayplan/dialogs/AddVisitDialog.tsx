import { Button, Checkbox, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitMode } from '@/api/types'
import { useAddVisit } from '../api/useAddVisit'
import { useCitizens } from '../api/useCitizens'
import { useBoard } from '../board/boardContext'
import { Failure } from '../panels/Failure'
import { tasksOf } from '../plan/tasks'
import { newVisitOf, problemsOf, type VisitDraft } from './visitDraft'
import { Dialog } from '@/ui/dialog/Dialog'

const EMPTY: VisitDraft = {
  citizen: null,
  task: null,
  minutes: 30,
  earliest: '',
  latest: '',
  strict: false,
  two: false,
  mode: 'HOME',
  priority: 1,
  reason: '',
}

const MODES: VisitMode[] = ['HOME', 'SCREEN', 'PHONE']

/** Help a citizen needs today, added by whoever saw the need, with the professional reason. */
export function AddVisitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('dayplan')
  const { plan, say } = useBoard()
  const citizens = useCitizens()
  const add = useAddVisit()
  const [draft, setDraft] = useState(EMPTY)
  const [checked, setChecked] = useState(false)
  const problems = problemsOf(draft)
  const errorOf = (field: keyof VisitDraft) => {
    const problem = checked ? problems[field] : undefined
    return problem && t(problem)
  }
  const change = <K extends keyof VisitDraft>(field: K, value: VisitDraft[K]) =>
    setDraft({ ...draft, [field]: value })
  const submit = () => {
    setChecked(true)
    const visit = newVisitOf(draft)
    if (!visit) return
    add.mutate(visit, {
      onSuccess: () => {
        say(t(plan.status === 'PUBLISHED' ? 'add.proposal' : 'add.done'))
        onClose()
      },
    })
  }
  return (
    <Dialog title={t('add.title')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm">
          <Select
            label={t('add.citizen')}
            required
            searchable
            data-autofocus
            openOnFocus={false}
            data={(citizens.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.citizen}
            error={errorOf('citizen')}
            onChange={(citizen) => change('citizen', citizen)}
          />
          <Group grow align="flex-start">
            <Select
              label={t('add.task')}
              required
              searchable
              data={tasksOf(plan)}
              value={draft.task}
              error={errorOf('task')}
              onChange={(task) => change('task', task)}
            />
            <NumberInput
              label={t('add.minutes')}
              required
              min={5}
              max={240}
              step={5}
              value={draft.minutes}
              error={errorOf('minutes')}
              onChange={(minutes) => change('minutes', Number(minutes))}
            />
          </Group>
          <Group grow align="flex-start">
            <TextInput
              type="time"
              label={t('add.earliest')}
              required
              value={draft.earliest}
              error={errorOf('earliest')}
              onChange={(event) => change('earliest', event.currentTarget.value)}
            />
            <TextInput
              type="time"
              label={t('add.latest')}
              required
              value={draft.latest}
              error={errorOf('latest')}
              onChange={(event) => change('latest', event.currentTarget.value)}
            />
          </Group>
          <Group>
            <Checkbox
              label={t('add.strict')}
              checked={draft.strict}
              onChange={(event) => change('strict', event.currentTarget.checked)}
            />
            <Checkbox
              label={t('add.staff')}
              checked={draft.two}
              onChange={(event) => change('two', event.currentTarget.checked)}
            />
          </Group>
          <Group grow>
            <Select
              label={t('add.mode')}
              allowDeselect={false}
              data={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
              value={draft.mode}
              onChange={(mode) => change('mode', mode ?? 'HOME')}
            />
            <Select
              label={t('add.priority')}
              allowDeselect={false}
              data={([1, 2, 3] as const).map((value) => ({
                value: String(value),
                label: t(`unassigned.priority${value}`),
              }))}
              value={String(draft.priority)}
              onChange={(priority) => change('priority', Number(priority ?? 1))}
            />
          </Group>
          <Textarea
            label={t('reason')}
            description={t('add.reasonHelp')}
            required
            rows={3}
            value={draft.reason}
            error={errorOf('reason')}
            onChange={(event) => change('reason', event.currentTarget.value)}
          />
          <Failure error={add.error} what={t('add.failed')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('add.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
