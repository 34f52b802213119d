import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'
import type { Of } from '@/api/useAcross'
import { NeedTiming } from '@/features/relative/needs/NeedCard'
import { useNeedState } from '@/features/relative/needs/useNeedState'
import { UrgencySign } from '@/features/relative/needs/UrgencySign'
import { Icon } from '@/ui/icon/Icon'
import { InTeam } from './InTeam'
import styles from './overview.module.css'

/** A relative's need in one of the teams; leads to the relative there, or to the team's needs. */
export function NeedRow({ need: { team, value: need }, children }: { need: Of<Need>; children?: ReactNode }) {
  const { t } = useTranslation('relative')
  const { stateOf } = useNeedState(team.id)
  const who = need.citizen == null ? t('anonymous') : (need.relativeName ?? t('nobody'))
  const decided = need.steps.findLast((step) => step.decision != null)?.decision
  return (
    <InTeam
      team={team}
      to={need.relative == null ? '/paaroerende' : `/paaroerende/${need.relative}`}
      className={styles.row}
    >
      <span className={styles.signs}>
        <UrgencySign urgency={need.urgency} />
        <span className={styles.team}>{team.name}</span>
      </span>
      <span>
        <span className={styles.name}>{t(`kind.${need.kind}`)}</span>
        <span className={styles.block}>
          {need.citizenName == null ? who : `${who}, ${t('nearTo', { name: need.citizenName })}`}
        </span>
        {decided && (
          <span className={styles.block}>
            {t('needs.decided', { words: decided })}
            {need.ownerName != null && ` ${t('needs.owner', { name: need.ownerName })}.`}
          </span>
        )}
        {children}
      </span>
      <span className={styles.timing}>
        <NeedTiming need={need} />
        <span className={styles.quiet}>{stateOf(need)}</span>
      </span>
      <Icon of="right" size={18} />
    </InTeam>
  )
}
