import type { TFunction } from 'i18next'
import type { AgendaItem } from '@/api/types'

/** What an item is about, in a few words. */
export function itemTitle(t: TFunction<['meeting', 'relative']>, item: AgendaItem): string {
  if (item.need) return t(`relative:kind.${item.need.kind}`)
  if (item.text != null) return item.text
  return item.kind === 'HELP_CHANGED'
    ? t('topic.HELP_CHANGED', { count: item.visits ?? 0 })
    : t(`topic.${item.kind}`)
}
