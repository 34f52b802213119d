import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, hasCode } from '@/api/problem'
import type { Partner } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { Dialog } from '@/ui/dialog/Dialog'
import { useNoteVisit } from '../api/useNoteVisit'

interface Props {
  team: string
  partner: Partner
  me: string
  onClose: () => void
  onSaved: () => void
}

/** Somebody has been there: who, what came of it, and when next. */
export function VisitDialog({ team, partner, me, onClose, onSaved }: Props) {
  const { t } = useTranslation('offer')
  const today = useToday()
  const [draft, setDraft] = useState({ date: today, who: me, what: '', next: '' })
  const note = useNoteVisit(team, partner.id)
  const wrong = note.error instanceof ApiProblem ? note.error.fieldErrors : []
  const errorOf = (field: string) => wrong.find((error) => error.field === field)?.message
  return (
    <Dialog size="lg" onClose={onClose} title={t('partner.visitAt', { name: partner.partner.name })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const { next, ...visit } = draft
          note.mutate({ ...visit, ...(next ? { next } : {}) }, { onSuccess: onSaved })
        }}
      >
        <Stack gap="sm">
          <Group grow align="flex-start">
            <TextInput
              type="date"
              label={t('partner.date')}
              required
              max={today}
              value={draft.date}
              error={errorOf('date')}
              onChange={(event) => setDraft({ ...draft, date: event.currentTarget.value })}
            />
            <TextInput
              label={t('partner.who')}
              required
              maxLength={200}
              value={draft.who}
              error={errorOf('who')}
              onChange={(event) => setDraft({ ...draft, who: event.currentTarget.value })}
            />
          </Group>
          <Textarea
            label={t('partner.what')}
            required
            data-autofocus
            rows={3}
            maxLength={2000}
            value={draft.what}
            error={errorOf('what')}
            onChange={(event) => setDraft({ ...draft, what: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('partner.agreed')}
            description={t('partner.agreedHelp')}
            value={draft.next}
            error={errorOf('next')}
            onChange={(event) => setDraft({ ...draft, next: event.currentTarget.value })}
          />
          {note.error && !hasCode(note.error, 'INVALID_BODY') && <ProblemNotice error={note.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('partner.cancel')}
            </Button>
            <Button type="submit" loading={note.isPending}>
              {t('partner.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
