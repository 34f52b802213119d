import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, Meeting, Member } from '@/api/types'
import facts from '@/ui/list/facts.module.css'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useItem } from '../api/useItem'
import { AdvisorMeeting } from '../handed/AdvisorMeeting'
import { itemTitle } from '../words/itemTitle'
import styles from './minutes.module.css'

interface Props {
  team: string
  meeting: Meeting
  members: Member[]
  decides: boolean
}

/** What came of a meeting: who was there, what was agreed, the plan and what else could be done. */
export function Minutes({ team, meeting, members, decides }: Props) {
  const { t } = useTranslation('meeting')
  const there = members.filter(({ id }) => meeting.present.includes(id)).map(({ name }) => name)
  return (
    <>
      <p>{there.length > 0 ? t('minutes.there', { names: there.join(', ') }) : t('minutes.nobody')}</p>
      <Button
        component="a"
        href={`/api/teams/${team}/meetings/${meeting.about.id}/minutes.pdf`}
        download
        variant="default"
        leftSection={<Icon of="download" size={18} />}
      >
        {t('minutes.pdf')}
      </Button>
      <ol className={styles.items}>
        {meeting.agenda.map((item) => (
          <li key={item.key}>
            <Item team={team} meeting={meeting.about.id} item={item} decides={decides} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Item({
  team,
  meeting,
  item,
  decides,
}: {
  team: string
  meeting: string
  item: AgendaItem
  decides: boolean
}) {
  const { t } = useTranslation(['meeting', 'relative'])
  const format = useFormat()
  const { written, need } = item
  const who = [need?.relativeName, item.citizenName].filter(Boolean).join(', ')
  const said: [string, string | undefined][] = [
    [t('write.note'), written.note],
    [t('minutes.agreement'), written.decision],
    [
      t('minutes.owner'),
      item.ownerName === undefined
        ? undefined
        : [item.ownerName, written.due === undefined ? undefined : format.date(written.due)]
            .filter(Boolean)
            .join(', '),
    ],
    [t('write.plan'), written.plan],
    [t('write.options'), written.options],
  ]
  const told = said.filter(([, words]) => words)
  return (
    <article className={styles.item}>
      <div className={styles.head}>
        <h2>{itemTitle(t, item)}</h2>
        <p className={styles.outcome} data-settled={item.outcome === 'DECIDED' || undefined}>
          {item.outcome === 'DECIDED' && <Icon of="check" size={18} />} {t(`outcome.is.${item.outcome}`)}
        </p>
      </div>
      {who && <p className={styles.quiet}>{who}</p>}
      {item.outcome === 'HANDED_ON' && (
        <p>
          <AdvisorMeeting team={team} />
        </p>
      )}
      {told.length > 0 && (
        <dl className={facts.facts}>
          {told.map(([what, words]) => (
            <div key={what} className={styles.row}>
              <dt>{what}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {need?.relative != null && (isAgreed(item) || item.releasedAt !== undefined) && (
        <Release team={team} meeting={meeting} item={item} decides={decides} />
      )}
    </article>
  )
}

/** Something was agreed that the relative can be shown; what was put off or not reached is no agreement. */
const isAgreed = ({ outcome, written }: AgendaItem) =>
  ['DECIDED', 'DONE', 'HANDED_ON'].includes(outcome) && Boolean(written.decision?.trim())

/** Whether the relative it is about may read it. */
function Release({
  team,
  meeting,
  item,
  decides,
}: Omit<Props, 'meeting' | 'members'> & { meeting: string; item: AgendaItem }) {
  const { t } = useTranslation('meeting')
  const change = useItem(team, meeting, item.id ?? '')
  const name = item.need?.relativeName ?? ''
  const released = item.releasedAt !== undefined
  return (
    <div className={styles.release}>
      {change.error && <ProblemNotice error={change.error} />}
      <p>
        <Icon of={released ? 'check' : 'lock'} size={16} />{' '}
        {t(released ? 'minutes.released' : 'minutes.notReleased', { name })}
      </p>
      {decides && (
        <Button
          variant="default"
          className={styles.long}
          loading={change.isPending}
          onClick={() => change.mutate({ do: released ? 'takeBack' : 'release', version: item.version })}
        >
          {t(released ? 'minutes.takeBack' : 'minutes.release', { name })}
        </Button>
      )}
    </div>
  )
}
