import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RuleEffect } from '@/api/types'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
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
  const wishes = sumOf(plan.rules.filter(({ level }) => level === 'SOFT'))
  return (
    <Section title={t('rules.title')} open={false}>
      <Text size="sm">{t('rules.help')}</Text>
      {LEVELS.map(([level, title]) => {
        const rules = plan.rules
          .filter((rule) => rule.level === level)
          .sort((a, b) => Math.abs(b.score) - Math.abs(a.score) || b.count - a.count)
        if (rules.length === 0) return null
        return (
          <div key={level}>
            <Text component="h3" size="sm" fw={600} mt="xs">
              {t(title)}
            </Text>
            <ul className={classes.lines}>
              {rules.map((rule) => (
                <li key={rule.rule}>
                  <RuleLine rule={rule} total={level === 'SOFT' ? wishes : 0} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Section>
  )
}

function RuleLine({ rule, total }: { rule: RuleEffect; total: number }) {
  const { t } = useTranslation('dayplan')
  if (rule.score === 0)
    return (
      <>
        <Icon of="done" size={12} /> {rule.label}: <span className={classes.quiet}>{t('rules.kept')}</span>
      </>
    )
  const share = total > 0 ? Math.round((100 * Math.abs(rule.score)) / total) : 0
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

const sumOf = (rules: readonly RuleEffect[]) => rules.reduce((sum, { score }) => sum + Math.abs(score), 0)
