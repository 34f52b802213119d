import type { RuleEffect } from '@/api/types'
import { byEffect, shareOf } from './rules'

const effect = (
  rule: RuleEffect['rule'],
  level: RuleEffect['level'],
  score: number,
  count = 1,
): RuleEffect => ({
  rule,
  level,
  label: rule,
  weight: 1,
  count,
  score,
})

const travel = effect('TRAVEL', 'SOFT', -30)
const face = effect('CONTACT_PERSON', 'SOFT', -90)
const competence = effect('COMPETENCE', 'HARD', -1)

describe('the rules of a plan', () => {
  it('stand in order of what they cost', () => {
    expect(byEffect([travel, competence, face])).toEqual([face, travel, competence])
  })

  it('that cost the same stand in order of how often', () => {
    const often = effect('WAITING', 'SOFT', -30, 4)
    expect(byEffect([travel, often])).toEqual([often, travel])
  })

  it('share what the wishes give up, and a rule has no part in that', () => {
    const rules = [travel, face, competence]
    expect(rules.map((rule) => shareOf(rule, rules))).toEqual([25, 75, 0])
  })

  it('share nothing where nothing is given up', () => {
    const kept = effect('LATE', 'SOFT', 0, 0)
    expect(shareOf(kept, [kept])).toBe(0)
  })
})
