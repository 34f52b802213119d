import type { TFunction } from 'i18next'
import type { AgendaItem } from '@/api/types'

/** What an item is about, in a few words. */
export function itemTitle(t: TFunction<['meeting', 'relative']>, item: AgendaItem): string {
  if (item.need) return t(`relative:kind.${item.need.kind}`)
  if (item.text != null && (item.kind === 'OWN' || item.kind === 'FOLLOW_UP')) return item.text
  return item.kind === 'HELP_CHANGED'
    ? t('topic.HELP_CHANGED', { count: item.visits ?? 0 })
    : t(`topic.${item.kind}`)
}

/** What else is told of it, where the title only names its kind. */
export function itemWords(
  t: TFunction<['meeting', 'relative']>,
  { kind, text }: AgendaItem,
): string | undefined {
  if (text == null || kind === 'OWN' || kind === 'FOLLOW_UP') return undefined
  // The task of an agreement is one of the words for help, or a few words of somebody's.
  return kind === 'AGREEMENT_ENDS' || kind === 'AGREEMENT_FAILED'
    ? t(`relative:help.${text as 'WALK'}`, { defaultValue: text })
    : text
}
