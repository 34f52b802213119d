import { useTranslation } from 'react-i18next'
import type { OfferDescription } from '@/api/types'
import { listed } from '../words/listed'

/** Whom an offer is for. */
export function TargetFact({ target }: { target: OfferDescription['target'] }) {
  const { t } = useTranslation('offer')
  const { relations, conditions, fromAge, toAge, note } = target
  const ages =
    fromAge != null && toAge != null
      ? t('fact.ages', { from: fromAge, to: toAge })
      : fromAge != null
        ? t('fact.fromAge', { from: fromAge })
        : toAge != null
          ? t('fact.toAge', { to: toAge })
          : undefined
  const lines = [
    note,
    listed(relations.map((relation) => t(`relation.${relation}`))),
    listed(conditions.map((condition) => t(`condition.${condition}`))),
    ages,
  ].filter(Boolean)
  return lines.length === 0 ? t('fact.everybody') : lines.map((line) => <div key={line}>{line}</div>)
}
