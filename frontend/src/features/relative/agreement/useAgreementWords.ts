import { useTranslation } from 'react-i18next'
import type { Agreement } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { helpOf, isHelp } from './helps'
import { weekdays } from './weekdays'

const weekly = /^FREQ=WEEKLY(?:;INTERVAL=([1-4]))?;BYDAY=([A-Z,]+)$/

/** What is agreed, as people say it. */
export function useAgreementWords() {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const task = (code: string) => (isHelp(code) ? t(`help.${helpOf(code)}`) : code)
  const days = (rule: string) => {
    if (rule === 'FREQ=DAILY') return t('agreement.when.daily')
    const found = weekly.exec(rule)
    if (!found) return t('agreement.when.other', { rule })
    const named = weekdays
      .filter(({ code }) => found[2]?.split(',').includes(code))
      .map(({ day }) => t(`days.${day}`))
    const told = named.join(', ')
    const every = (found[1] ?? '1') as '1' | '2' | '3' | '4'
    if (named.length === 1 && every === '1') return t('agreement.when.each', { day: told })
    if (named.length === 1 && every === '2') return t('agreement.when.everyOther', { day: told })
    return t(`agreement.when.week${every}`, { days: told })
  }
  return {
    task,
    who: ({ terms, relativeName, citizenName }: Agreement) =>
      relativeName ?? terms.who ?? (terms.party === 'CITIZEN' ? citizenName : t('agreement.party.TEAM')),
    effect: ({ terms }: Agreement) =>
      terms.helps.length === 0
        ? undefined
        : t(`agreement.effect.${terms.effect}`, { helps: terms.helps.map(task).join(', ') }),
    when: ({ terms }: Agreement) =>
      [
        days(terms.rule),
        terms.from != null && terms.to != null
          ? t('agreement.at', { from: format.time(terms.from), to: format.time(terms.to) })
          : undefined,
        terms.last != null
          ? t('agreement.until', { first: format.shortDate(terms.first), last: format.shortDate(terms.last) })
          : t('agreement.from', { first: format.shortDate(terms.first) }),
      ]
        .filter(Boolean)
        .join(', '),
  }
}
