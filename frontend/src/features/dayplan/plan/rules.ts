import type { RuleEffect } from '@/api/types'

/** What pulls most comes first. */
export const byEffect = (rules: readonly RuleEffect[]): RuleEffect[] =>
  [...rules].sort((a, b) => Math.abs(b.score) - Math.abs(a.score) || b.count - a.count)

/** How much of all that the wishes give up is this one, in whole percent; 0 for what is no wish. */
export function shareOf(rule: RuleEffect, rules: readonly RuleEffect[]): number {
  if (rule.level !== 'SOFT') return 0
  const all = rules
    .filter(({ level }) => level === 'SOFT')
    .reduce((sum, { score }) => sum + Math.abs(score), 0)
  return all > 0 ? Math.round((100 * Math.abs(rule.score)) / all) : 0
}
