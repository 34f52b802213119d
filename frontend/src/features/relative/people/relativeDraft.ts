import type { ReachableHours, Relative, RelativeDetails } from '@/api/types'
import { isPhoneNumber } from '@/ui/field/phone'

/** What is being written about a relative. */
export interface RelativeDraft {
  name: string
  phone: string
  mail: string
  languages: string[]
  interpreter: boolean
  situation: string
  network: string
  reachable: ReachableHours[]
}

export const draftOf = (known?: Relative): RelativeDraft => ({
  name: known?.name ?? '',
  phone: known?.phone ?? '',
  mail: known?.mail ?? '',
  languages: known?.languages ?? ['da'],
  interpreter: known?.interpreter ?? false,
  situation: known?.situation ?? '',
  network: known?.network ?? '',
  reachable: known?.reachable ?? [],
})

export type RelativeField = keyof RelativeDraft

/** Languages come in no order of their own. */
const same = (one: RelativeDraft[RelativeField], other: RelativeDraft[RelativeField]) => {
  const words = (value: typeof one) =>
    Array.isArray(value) ? value.map((part) => JSON.stringify(part)).sort() : value
  return JSON.stringify(words(one)) === JSON.stringify(words(other))
}

/** The fields in which two differ. */
export const differing = (one: RelativeDraft, other: RelativeDraft): RelativeField[] =>
  (Object.keys(one) as RelativeField[]).filter((field) => !same(one[field], other[field]))

/** A draft with some fields as another has them. */
export const taking = (
  draft: RelativeDraft,
  fields: RelativeField[],
  from: RelativeDraft,
): RelativeDraft => ({
  ...draft,
  ...(Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<RelativeDraft>),
})

/** Whether it can be sent: there is a name, and a telephone is one that can be rung. */
export const isComplete = ({ name, phone }: RelativeDraft) =>
  name.trim() !== '' && (phone.trim() === '' || isPhoneNumber(phone))

/** What is sent: what is empty is not told. */
export function detailsOf(draft: RelativeDraft): RelativeDetails {
  const { name, languages, interpreter, reachable } = draft
  const told = (key: 'phone' | 'mail' | 'situation' | 'network') =>
    draft[key].trim() ? { [key]: draft[key].trim() } : {}
  return {
    name: name.trim(),
    languages,
    interpreter,
    reachable,
    ...told('phone'),
    ...told('mail'),
    ...told('situation'),
    ...told('network'),
  }
}
