import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'

/** What somebody has done about a need since it was seen, where that is anything; nothing is left of one that is over. */
export function useMeanwhile(seen: Need, now: Need | undefined): string | undefined {
  const { t } = useTranslation('relative')
  if (!now) return t('meanwhile.over')
  const last = now.steps.at(-1)
  if (!last || now.steps.length === seen.steps.length) return undefined
  const done = t(`meanwhile.${last.state}`, { name: last.by })
  return last.decision == null ? done : `${done}: ${last.decision}`
}
