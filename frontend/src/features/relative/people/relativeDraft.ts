import type { ReachableHours, Relative, RelativeDetails } from '@/api/types'

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
