import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RuleEffect } from '@/api/types'
import { Icon } from '../board/Icon'
import { byEffect, shareOf } from '../plan/rules'
import classes from './panels.module.css'

/** Which rules and wishes one visit goes against, the strongest first. */
export function StopRules({ rules }: { rules: readonly RuleEffect[] }) {
  const { t } = useTranslation('dayplan')
  const costly = byEffect(rules.filter(({ score }) => score !== 0))
  if (costly.length === 0)
    return (
      <Text size="sm" mt="xs">
        <Icon of="done" size={12} /> {t('why.nothing')}
      </Text>
    )
  return (
    <>
      <Text component="h4" size="sm" fw={600} mt="xs">
        {t('why.rules')}
      </Text>
      <ul className={classes.lines} aria-label={t('why.rules')}>
        {costly.map((rule) => (
          <li key={rule.rule}>
            {rule.level === 'HARD' && <Icon of="rule" size={12} />} {rule.label}:{' '}
            <span className={rule.level === 'HARD' ? classes.bad : classes.quiet}>
              {rule.level === 'SOFT'
                ? t('why.share', { percent: shareOf(rule, costly) })
                : t(rule.level === 'HARD' ? 'why.breaks' : 'why.left')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
