import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RuleEffect } from '@/api/types'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import { byEffect, shareOf } from '../plan/rules'
import classes from './panels.module.css'
import { Section } from './Section'

const LEVELS = [
  ['HARD', 'rules.must'],
  ['MEDIUM', 'rules.should'],
  ['SOFT', 'rules.wish'],
] as const

/** Which rules and wishes pull in the plan, the strongest first, in words and shares rather than points. */
export function RulesPanel() {
  const { t } = useTranslation('dayplan')
  const { plan } = useBoard()
  return (
    <Section title={t('rules.title')} open={false}>
      <Text size="sm">{t('rules.help')}</Text>
      {LEVELS.map(([level, title]) => {
        const rules = byEffect(plan.rules.filter((rule) => rule.level === level))
        if (rules.length === 0) return null
        return (
          <div key={level}>
            <Text component="h3" size="sm" fw={600} mt="xs">
              {t(title)}
            </Text>
            <ul className={classes.lines}>
              {rules.map((rule) => (
                <li key={rule.rule}>
                  <RuleLine rule={rule} share={shareOf(rule, plan.rules)} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Section>
  )
}

function RuleLine({ rule, share }: { rule: RuleEffect; share: number }) {
  const { t } = useTranslation('dayplan')
  if (rule.score === 0)
    return (
      <>
        <Icon of="done" size={12} /> {rule.label}: <span className={classes.quiet}>{t('rules.kept')}</span>
      </>
    )
  return (
    <>
      {rule.level === 'HARD' && <Icon of="rule" size={12} />} {rule.label}:{' '}
      <span className={rule.level === 'HARD' ? classes.bad : classes.quiet}>
        {[
          t('rules.times', { count: rule.count }),
          ...(share > 0 ? [t('rules.share', { percent: share })] : []),
        ].join(', ')}
      </span>
    </>
  )
}
