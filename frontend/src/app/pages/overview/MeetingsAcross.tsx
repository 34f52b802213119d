import { useTranslation } from 'react-i18next'
import { Red } from '@/features/meeting/list/MeetingRow'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { advisorsMeetings, clashOf, type Engagement } from './engagements'
import { InTeam } from './InTeam'
import { Section } from './Section'
import type { Overview } from './useOverview'
import styles from './overview.module.css'

/** Where the advisor goes, in all of the teams, by time. */
export function MeetingsAcross({ overview }: { overview: Overview }) {
  const { t } = useTranslation('advisor')
  const all = advisorsMeetings(overview)
  return (
    <Section id="moeder" title={t('meetings.title')} isPending={overview.meetings.isPending}>
      {all.length === 0 && <p>{t('meetings.none')}</p>}
      <ul className={styles.list}>
        {all.map((one) => (
          <li key={one.id}>
            {one.meeting ? (
              <InTeam team={one.team} to={`/moeder/${one.id}`} className={styles.row}>
                <What one={one} clash={clashOf(one, all)} />
                <Icon of="right" size={18} />
              </InTeam>
            ) : (
              <div className={styles.row}>
                <What one={one} clash={clashOf(one, all)} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useTitle() {
  const { t } = useTranslation(['advisor', 'meeting'])
  return ({ meeting, request }: Engagement) =>
    meeting
      ? (meeting.appointment.title ?? t('meeting:kind.ADVISOR'))
      : request
        ? t('meetings.request', { kind: t(`request.kind.${request.kind}`), name: request.askedBy })
        : ''
}

function What({ one, clash }: { one: Engagement; clash: Engagement | undefined }) {
  const { t } = useTranslation(['advisor', 'meeting'])
  const format = useFormat()
  const title = useTitle()
  return (
    <>
      <span className={styles.signs}>
        <span className={styles.name}>{format.date(one.date)}</span>
        <span className={styles.team}>{one.team.name}</span>
      </span>
      <span>
        <span className={styles.name}>{title(one)}</span>
        <span className={styles.block}>
          {[
            t('meeting:clock', { from: format.time(one.from), to: format.time(one.to) }),
            one.place ?? (one.meeting && t(`meeting:site.${one.meeting.appointment.site}`)),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
        {clash && (
          <span className={styles.late}>
            <Icon of="warning" size={18} />
            {t('meetings.clash', { title: title(clash), team: clash.team.name })}
          </span>
        )}
      </span>
      <span className={styles.timing}>
        {one.meeting && (
          <>
            <span className={styles.quiet}>{t('meeting:list.items', { count: one.meeting.items })}</span>
            <Red urgent={one.meeting.urgent} />
          </>
        )}
      </span>
    </>
  )
}
