import type { AgreementTerms } from '@/api/types'
import { ruleOf } from './weekdays'

/** An agreement as it is being told. */
export interface TermsDraft {
  party: AgreementTerms['party']
  relative: string | null
  who: string
  task: string
  effect: NonNullable<AgreementTerms['effect']>
  helps: string[]
  days: string[]
  every: string
  from: string
  to: string
  first: string
  last: string
  note: string
  minutes: string | null
}

export const nothingAgreed = (today: string): TermsDraft => ({
  party: 'RELATIVE',
  relative: null,
  who: '',
  task: '',
  effect: 'ALONGSIDE',
  helps: [],
  days: [],
  every: '1',
  from: '',
  to: '',
  first: today,
  last: '',
  note: '',
  minutes: null,
})

/** What is sent; undefined until it is told who does what on which days. */
export function termsOf(draft: TermsDraft): AgreementTerms | undefined {
  const { party, relative, who, task, days, helps } = draft
  const effect = party === 'TEAM' ? 'ALONGSIDE' : draft.effect
  const named = party === 'RELATIVE' ? relative !== null : party !== 'VOLUNTEER' || who.trim() !== ''
  if (!named || !task.trim() || days.length === 0 || (effect !== 'ALONGSIDE' && helps.length === 0))
    return undefined
  return {
    party,
    ...(party === 'RELATIVE' && relative ? { relative } : {}),
    ...(party === 'VOLUNTEER' ? { who: who.trim() } : {}),
    task: task.trim(),
    effect,
    helps,
    rule: ruleOf(days, draft.every),
    ...(draft.from ? { from: draft.from } : {}),
    ...(draft.to ? { to: draft.to } : {}),
    ...(draft.first ? { first: draft.first } : {}),
    ...(draft.last ? { last: draft.last } : {}),
    ...(draft.note.trim() ? { note: draft.note.trim() } : {}),
    ...(draft.minutes ? { minutes: draft.minutes } : {}),
  }
}
