import { useTranslation } from 'react-i18next'
import type { DayPlan, SessionCover } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { listPlaced } from '../plan/stops'
import classes from './cover.module.css'

/** What the plan has of a session: who comes and when, and why the others cannot. */
export function Reasons({ plan, cover }: { plan: DayPlan; cover: SessionCover }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const isOf = ({ visit }: { visit: string }) => cover.visits.includes(visit) || visit === cover.activity
  const lacking = plan.unassigned.filter(isOf)
  const coming = listPlaced(plan).filter(({ stop }) => isOf(stop))
  return (
    <>
      {coming.map(({ route, stop }) => (
        <p key={`${stop.visit}/${stop.seat}`}>
          {t('cover.comes', {
            name: route.memberName,
            start: format.time(stop.start),
            end: format.time(stop.end),
          })}
        </p>
      ))}
      {coming.length > 0 && lacking.length === 0 && <p>{t('cover.notAll')}</p>}
      {coming.length === 0 && lacking.length === 0 && <p>{t('cover.notThere')}</p>}
      {lacking.map(({ visit, seat, reasons }) =>
        reasons.length === 0 ? (
          <p key={`${visit}/${seat}`}>{t('cover.canBe')}</p>
        ) : (
          <ul key={`${visit}/${seat}`} className={classes.reasons} aria-label={t('cover.cannot')}>
            {reasons.map(({ member, text }) => (
              <li key={member}>{text}</li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}
