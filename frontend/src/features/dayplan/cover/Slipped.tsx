import { useTranslation } from 'react-i18next'
import type { DayPlan, Route, SessionCover, Stop } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { sentences } from '@/ui/format/format'
import { LoadingRows } from '@/ui/page/Loading'
import { useCandidates } from '../api/useCandidates'
import { useWhy } from '../api/useWhy'
import { gapsIn, takenBefore } from '../plan/gaps'
import { whoOf } from '../words/describe'
import classes from './cover.module.css'

interface Props {
  plan: DayPlan
  cover: SessionCover
  route: Route
  stop: Stop
}

/** Somebody comes, but not for all of the time: when nobody is there, what takes the member, and who else could. */
export function Slipped({ plan, cover, route, stop }: Props) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { meeting, visit } = takenBefore(route, stop)
  const taken = [
    meeting && t('cover.meeting', { what: meeting.label, ...spanOf(meeting) }),
    visit && t('cover.visit', { who: whoOf(visit), ...spanOf(visit) }),
  ].filter((one) => one !== undefined)
  function spanOf({ start, end }: { start: string; end: string }) {
    return { start: format.time(start), end: format.time(end) }
  }
  return (
    <>
      <p>
        {sentences(
          t('cover.comes', { name: route.memberName, ...spanOf(stop) }),
          ...gapsIn(cover, [stop]).map((gap) => t('cover.gap', spanOf(gap))),
        )}
      </p>
      {taken.length > 0 && (
        <p>{t('cover.before', { name: route.memberName, what: taken.join(t('cover.and')) })}</p>
      )}
      <Others plan={plan} cover={cover} stop={stop} />
    </>
  )
}

function Others({ plan, cover, stop }: Omit<Props, 'route'>) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const places = useCandidates(stop.visit, plan.version)
  const why = useWhy(stop.visit, stop.seat, plan.version)
  if (!places.data || !why.data) return places.isPending || why.isPending ? <LoadingRows rows={1} /> : null
  const could = places.data.filter(
    ({ start, effect }) =>
      gapsIn(cover, [{ start, end: cover.to }]).length === 0 && effect.newlyBroken.length === 0,
  )
  if (could.length > 0)
    return (
      <ul className={classes.reasons} aria-label={t('cover.could')}>
        {could.map(({ shift, memberName, start }) => (
          <li key={`${shift} ${start}`}>
            {t('cover.couldCome', { name: memberName, time: format.time(start) })}
          </li>
        ))}
      </ul>
    )
  return (
    <>
      <p>{t('cover.nobody', { time: format.time(cover.from) })}</p>
      <ul className={classes.reasons} aria-label={t('cover.cannot')}>
        {why.data.others.map(({ member, text }) => (
          <li key={member}>{text}</li>
        ))}
      </ul>
    </>
  )
}
