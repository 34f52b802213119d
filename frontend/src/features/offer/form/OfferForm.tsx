import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, hasCode } from '@/api/problem'
import type { Offer } from '@/api/types'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSaveOffer } from '../api/useSaveOffer'
import { ContactFields } from './ContactFields'
import type { Fields } from './fields'
import { draftOf, offerOf } from './offerDraft'
import { PriceFields } from './PriceFields'
import { WhatFields } from './WhatFields'
import { WhenFields } from './WhenFields'
import { WhereFields } from './WhereFields'
import { WhomFields } from './WhomFields'

interface Props {
  team: string
  /** The offer to be described anew; left out, a new one is written. */
  known?: Offer
  onSaved: (offer: Offer) => void
  onCancel: () => void
}

/** Writes an offer. What is wrong is the server's to say: it names every field at once. */
export function OfferForm({ team, known, onSaved, onCancel }: Props) {
  const { t } = useTranslation('offer')
  const [draft, setDraft] = useState(() => draftOf(known))
  const save = useSaveOffer(team, known)
  const wrong = save.error instanceof ApiProblem ? save.error.fieldErrors : []
  const fields: Fields = {
    draft,
    change: (field, value) => setDraft((before) => ({ ...before, [field]: value })),
    errorOf: (path) => {
      const at = `offer.${path}`
      return wrong.find(({ field }) => field === at || field.startsWith(`${at}[`))?.message
    },
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(offerOf(draft), { onSuccess: onSaved })
      }}
    >
      <WhatFields {...fields} />
      <WhomFields {...fields} />
      <WhereFields {...fields} />
      <WhenFields {...fields} />
      <PriceFields {...fields} />
      <ContactFields {...fields} />
      {hasCode(save.error, 'INVALID_BODY') ? (
        <Notice kind="danger" role="alert" title={t('edit.wrong')} />
      ) : hasCode(save.error, 'CHANGED_BY_OTHERS') ? (
        <Notice kind="danger" role="alert" title={t('edit.stale')} />
      ) : (
        save.error && <ProblemNotice error={save.error} />
      )}
      <Group mt="md">
        <Button type="submit" loading={save.isPending}>
          {known ? t('edit.save') : t('edit.saveDraft')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('edit.cancel')}
        </Button>
      </Group>
    </form>
  )
}
