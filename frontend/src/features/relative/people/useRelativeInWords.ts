import { useTranslation } from 'react-i18next'
import type { Relation, Relative } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { useWords } from '@/ui/words/useWords'

export type Told = 'name' | 'phone' | 'mail' | 'near' | 'languages' | 'reachable' | 'situation' | 'network'

/** What is noted of a relative, field by field; a dash where nothing is. */
export function useRelativeInWords() {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const { language } = useWords()
  const near = ({ kind, citizenName, tasks, contactPersonName }: Relation) =>
    [
      `${t('relationTo', { kind: t(`relation.${kind}`) })} ${citizenName}`,
      tasks.length > 0 && tasks.join(', '),
      contactPersonName && t('merge.contact', { name: contactPersonName }),
    ]
      .filter(Boolean)
      .join('. ')
  const told = (one: Relative, field: Told): string => {
    switch (field) {
      case 'near':
        return one.relations.map(near).join('\n')
      case 'languages':
        return [...one.languages.map(language), one.interpreter && t('merge.interpreter')]
          .filter(Boolean)
          .join(', ')
      case 'reachable':
        return one.reachable
          .map(({ day, from, to }) => `${t(`days.${day}`)} ${format.time(from)}–${format.time(to)}`)
          .join('\n')
      default:
        return one[field] ?? ''
    }
  }
  return (one: Relative, field: Told) => told(one, field) || '–'
}
