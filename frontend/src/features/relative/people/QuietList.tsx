import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { QuietRelative } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useQuiet } from '../api/useQuiet'
import rows from '@/ui/list/rows.module.css'
import styles from './people.module.css'

interface Props {
  team: string
  /** What the citizens are called, by id. */
  citizens: Map<string, string>
}

/** Relatives whom somebody should ask how things are, each with the reason. */
export function QuietList({ team, citizens }: Props) {
  const { t } = useTranslation('relative')
  const quiet = useQuiet(team)
  const reason = useReason()
  if (!quiet.data)
    return quiet.error ? (
      <ProblemNotice error={quiet.error} onRetry={() => void quiet.refetch()} />
    ) : (
      <LoadingRows />
    )
  if (quiet.data.length === 0)
    return (
      <Empty icon="near" title={t('quiet.emptyTitle')}>
        <p>{t('quiet.emptyHelp')}</p>
      </Empty>
    )
  return (
    <>
      <h2 className={styles.part}>{t('quiet.title')}</h2>
      <p className={rows.quiet}>{t('quiet.lead')}</p>
      <ul className={rows.list}>
        {quiet.data.map((one) => (
          <li key={one.relative}>
            <UnstyledButton component={Link} to={`/paaroerende/${one.relative}`} className={rows.row}>
              <span className={rows.name}>{one.name}</span>
              <span className={rows.quiet}>
                {t('nearTo', { name: one.citizens.map((id) => citizens.get(id) ?? id).join(', ') })}
              </span>
              {one.reasons.map((why) => (
                <span key={why.code} className={rows.warn}>
                  <Icon of={why.code === 'SILENT' ? 'clock' : 'up'} size={16} /> {reason(why)}
                </span>
              ))}
              <Icon of="right" size={18} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}

function useReason() {
  const { t } = useTranslation('relative')
  return (why: QuietRelative['reasons'][number]) => {
    switch (why.code) {
      case 'MORE_SIGNALS':
        return t('quiet.MORE_SIGNALS', { count: why.signalsNow ?? 0, before: why.signalsBefore })
      case 'MORE_URGENT':
        return t('quiet.MORE_URGENT', {
          now: t(`urgency.${why.urgencyNow ?? 'RED'}`).toLocaleLowerCase(),
          before: t(`urgency.${why.urgencyBefore ?? 'GREEN'}`).toLocaleLowerCase(),
        })
      case 'SILENT':
        return t('quiet.SILENT', { count: why.silentDays ?? 0 })
    }
  }
}
