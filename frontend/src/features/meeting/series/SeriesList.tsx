import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen, Member, MeetingSeries } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { Dialog } from '@/ui/dialog/Dialog'
import { Icon } from '@/ui/icon/Icon'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useEndSeries, useSeries } from '../api/useSeries'
import { readRule } from './rule'
import { SeriesForm } from './SeriesForm'
import { weeklyInWords } from './weeklyInWords'
import styles from './series.module.css'

interface Props {
  team: string
  members: Member[]
  citizens: Citizen[]
  decides: boolean
}

/** The regular meetings, each with its days, and the way to change them. */
export function SeriesList({ team, members, citizens, decides }: Props) {
  const { t } = useTranslation('meeting')
  const all = useSeries(team)
  const [open, setOpen] = useState<MeetingSeries | 'new'>()
  if (!all.data)
    return all.error ? (
      <ProblemNotice error={all.error} onRetry={() => void all.refetch()} />
    ) : (
      <LoadingRows rows={4} height={96} />
    )
  return (
    <>
      {all.data.length === 0 && (
        <Empty icon="calendar" title={t('series.none')}>
          <p>{t('series.noneHelp')}</p>
        </Empty>
      )}
      <ul className={styles.list}>
        {all.data.map((one) => (
          <li key={one.id}>
            <Series
              team={team}
              one={one}
              members={members}
              citizens={citizens}
              decides={decides}
              onChange={() => setOpen(one)}
            />
          </li>
        ))}
      </ul>
      {decides && (
        <Button leftSection={<Icon of="plus" size={18} />} onClick={() => setOpen('new')}>
          {t('series.add')}
        </Button>
      )}
      {open !== undefined && (
        <SeriesForm
          team={team}
          members={members}
          citizens={citizens}
          series={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

function Series({
  team,
  one,
  members,
  citizens,
  decides,
  onChange,
}: Props & { one: MeetingSeries; onChange: () => void }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const today = useToday()
  const end = useEndSeries(team, one)
  const [ending, setEnding] = useState(false)
  const { first } = one
  const read = readRule(one.rule)
  const name = first.title ?? t(`kind.${first.kind}`)
  const citizen = citizens.find(({ id }) => id === first.citizen)?.name
  const title = citizen === undefined ? name : `${name}: ${citizen}`
  return (
    <article className={styles.card} aria-label={title}>
      <div className={styles.told}>
        <h2>{title}</h2>
        <p>
          {read ? weeklyInWords(t, read) : one.rule},{' '}
          {t('series.at', {
            time: format.time(first.start.slice(0, 5)),
            minutes: format.minutes(first.minutes),
          })}
        </p>
        <p className={styles.quiet}>
          {first.place ?? t(`site.${first.site}`)},{' '}
          {first.members.length === 0
            ? t('series.everybody')
            : members
                .filter(({ id }) => first.members.includes(id))
                .map((member) => member.name)
                .join(', ')}
        </p>
        {one.next !== undefined && <p>{t('series.next', { date: format.date(one.next) })}</p>}
        {one.endsOn !== undefined && <p>{t('series.ends', { date: format.date(one.endsOn) })}</p>}
      </div>
      {decides && (
        <Group gap="xs">
          <Button
            variant="default"
            aria-label={t('series.changeOf', { title })}
            leftSection={<Icon of="pen" size={18} />}
            onClick={onChange}
          >
            {t('series.change')}
          </Button>
          {one.endsOn === undefined && (
            <Button
              variant="subtle"
              aria-label={t('series.endOf', { title })}
              onClick={() => setEnding(true)}
            >
              {t('series.end')}
            </Button>
          )}
        </Group>
      )}
      {ending && (
        <Dialog title={t('series.endAsk')} onClose={() => setEnding(false)}>
          {end.error && <ProblemNotice error={end.error} />}
          <p>{t('series.endHelp', { title })}</p>
          <Group gap="xs">
            <Button
              loading={end.isPending}
              onClick={() => end.mutate(today, { onSuccess: () => setEnding(false) })}
            >
              {t('series.endDo')}
            </Button>
            <Button variant="default" onClick={() => setEnding(false)}>
              {t('cancel')}
            </Button>
          </Group>
        </Dialog>
      )}
    </article>
  )
}
