import { UnstyledButton } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Member, Need } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { sentences } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { named } from '@/ui/words/named'
import { GivenList } from '../given/GivenList'
import { NeedActions } from './NeedActions'
import { AskPulse } from '../pulse/AskPulse'
import { GiveBack } from '../calls/GiveBack'
import { NeedHistory } from './NeedHistory'
import styles from './needs.module.css'
import { TakeNeed } from './TakeNeed'
import { UrgencySign } from './UrgencySign'
import { isTaken, isUnanswered, useNeedState } from './useNeedState'

interface Props {
  team: string
  need: Need
  members: Member[]
  decides: boolean
  /** Whether the one who looks is a relatives' advisor, who may take it upon them. */
  advises?: boolean | undefined
  /** What the page knows of a need from elsewhere, such as what a meeting said of it. */
  about?: ((need: Need) => ReactNode) | undefined
}

/** One need: what, who, how far it has come, and the next step. */
export function NeedCard({ team, need, members, decides, advises, about }: Props) {
  const { t } = useTranslation('relative')
  const { stateOf, comesByItself } = useNeedState(team)
  const [open, setOpen] = useState(false)
  const id = useId()
  const whose = [t(`kind.${need.kind}`), need.relativeName ?? t('nobody')].join(', ')
  const signals = need.signals.filter((one) => !one.takenBack)
  const names = (fromRelative: boolean) => [
    ...new Set(signals.filter((one) => one.fromRelative === fromRelative).map((one) => one.by)),
  ]
  const [askers, seers] = [names(true), names(false)]
  return (
    <article className={styles.card} data-urgency={need.urgency} aria-labelledby={`${id}-title`}>
      <div className={styles.top}>
        <UrgencySign urgency={need.urgency} />
        <span className={styles.state}>{stateOf(need)}</span>
      </div>
      <h3 id={`${id}-title`} className={styles.title}>
        {t(`kind.${need.kind}`)}
      </h3>
      <About need={need} />
      <NeedTiming need={need} />
      <p className={styles.quiet}>
        {sentences(
          askers.length > 0 && t('needs.askedBy', { names: askers.join(', ') }),
          seers.length > 0 && t('needs.seenBy', { count: seers.length, names: seers.join(', ') }),
          need.ownerName != null && t('needs.owner', { name: need.ownerName }),
        )}
      </p>
      <Newest need={need} />
      {need.takenBy != null && !isTaken(need) && (
        <p className={styles.quiet}>{t('calls.takenBy', { name: need.takenBy })}</p>
      )}
      {isTaken(need) && need.taker != null && decides && <GiveBack team={team} need={need} />}
      {about?.(need)}
      {decides && need.awaitsPulse && need.relative != null && (
        <AskPulse team={team} need={need} about={whose} />
      )}
      {advises && need.state !== 'CLOSED' && !need.takenByMe && <TakeNeed team={team} need={need} />}
      {(decides || (advises && need.takenByMe)) && need.state !== 'CLOSED' && (
        <NeedActions
          key={`${need.id} ${need.state}`}
          team={team}
          need={need}
          members={members}
          plans={decides}
          comesByItself={comesByItself(need)}
        />
      )}
      <UnstyledButton
        className={styles.more}
        aria-expanded={open}
        aria-controls={`${id}-more`}
        aria-label={named(open ? t('needs.less') : t('needs.more'), whose)}
        onClick={() => setOpen(!open)}
      >
        {open ? t('needs.less') : t('needs.more')} <Icon of={open ? 'up' : 'down'} size={16} />
      </UnstyledButton>
      <div id={`${id}-more`} hidden={!open}>
        {open && <NeedHistory need={need} />}
        {open && <GivenList team={team} need={need.id} decides={decides} quiet />}
      </div>
    </article>
  )
}

/** The newest decision and the newest words of those who saw it; what was said in confidence stays in the history. */
function Newest({ need }: { need: Need }) {
  const { t } = useTranslation('relative')
  const decided = need.steps.findLast(({ decision }) => decision != null)
  const seen = need.signals.findLast((one) => one.note != null && !one.confidential && !one.takenBack)
  return (
    <>
      {decided && (
        <p className={styles.words}>{`${t(`state.${decided.state}`)}: ${decided.decision ?? ''}`}</p>
      )}
      {seen && <p className={styles.words}>{`${seen.by}: ${seen.note ?? ''}`}</p>}
    </>
  )
}

function About({ need }: { need: Need }) {
  const { t } = useTranslation('relative')
  if (need.citizen == null) return <p className={styles.about}>{t('anonymous')}</p>
  const [before, after] = t('nearTo', { name: '|' }).split('|')
  return (
    <p className={styles.about}>
      {need.relative == null ? (
        t('nobody')
      ) : (
        <Link to={`/paaroerende/${need.relative}`}>{need.relativeName}</Link>
      )}
      , {before}
      <Link to={`/borgere/${need.citizen}`}>{need.citizenName}</Link>
      {after}
    </p>
  )
}

/** By when it must be answered or followed up, and whether that is late. */
export function NeedTiming({ need }: { need: Need }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  if (need.state === 'CLOSED') return null
  const unanswered = isUnanswered(need)
  const date = unanswered ? dateIn(new Date(need.answerBy)) : need.due
  if (date == null) return null
  const said = { date: format.date(date) }
  return need.overdue ? (
    <p className={styles.late}>
      <Icon of="clock" size={18} />
      {t(unanswered ? 'needs.overdueAnswer' : 'needs.overdueFollowUp', said)}
    </p>
  ) : (
    <p className={styles.when}>{t(unanswered ? 'needs.answerBy' : 'needs.due', said)}</p>
  )
}
