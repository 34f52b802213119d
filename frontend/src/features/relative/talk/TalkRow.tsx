import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RelativeTalk } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useTalkStep } from '../api/useTalks'
import rows from '@/ui/list/rows.module.css'
import { named } from '@/ui/words/named'
import own from '../given/given.module.css'

/** One call or talk: what, when, who, and whether an interpreter comes. */
export function TalkRow({ team, talk, decides }: { team: string; talk: RelativeTalk; decides: boolean }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const step = useTalkStep(team, talk)
  const planned = talk.state === 'PLANNED'
  const about = `${t(`talk.kind.${talk.kind}`)}, ${talk.relativeName}, ${format.date(talk.date)}`
  return (
    <li className={own.cover}>
      <span className={own.coverAt}>
        <Icon of={talk.place === 'PHONE' ? 'phone' : 'language'} size={18} /> {t(`talk.kind.${talk.kind}`)},{' '}
        {talk.relativeName}
      </span>
      <span>
        {t(talk.earliest === talk.latest ? 'talk.at' : 'talk.between', {
          date: format.date(talk.date),
          earliest: format.time(talk.earliest),
          latest: format.time(talk.latest),
        })}
        , {format.minutes(talk.minutes)}, {t(`talk.place.${talk.place}`).toLowerCase()}
      </span>
      <span className={rows.quiet}>
        {planned
          ? talk.whoName != null
            ? t('talk.who', { name: talk.whoName })
            : talk.planned
              ? t('talk.nobody')
              : t('talk.waiting')
          : talk.state === 'HELD'
            ? t('talk.heldBy', { name: talk.endedBy ?? '' })
            : t(`talk.state.${talk.state}`)}
        {planned && talk.memberName != null && `, ${t('talk.wish', { name: talk.memberName })}`}
      </span>
      {planned && talk.interpreter !== 'NONE' && (
        <span className={talk.interpreter === 'NEEDED' ? rows.warn : rows.sign}>
          <Icon of={talk.interpreter === 'NEEDED' ? 'warning' : 'check'} size={18} />
          {t(`talk.interpreting.${talk.interpreter}`)}
        </span>
      )}
      {talk.note != null && <span className={rows.quiet}>{talk.note}</span>}
      {step.error && <ProblemNotice error={step.error} />}
      {decides && planned && (
        <span className={own.coverDo}>
          {talk.interpreter === 'NEEDED' && (
            <Button
              variant="default"
              aria-label={named(t('talk.book'), about)}
              loading={step.isPending}
              onClick={() => step.mutate('interpreter')}
            >
              {t('talk.book')}
            </Button>
          )}
          <Button
            variant="subtle"
            aria-label={named(t('talk.callOff'), about)}
            loading={step.isPending}
            onClick={() => step.mutate('call-off')}
          >
            {t('talk.callOff')}
          </Button>
        </span>
      )}
    </li>
  )
}
