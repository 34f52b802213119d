import { useTranslation } from 'react-i18next'
import type { DayPlan, SessionCover } from '@/api/types'
import { listPlaced } from '../plan/stops'
import classes from './cover.module.css'
import { Slipped } from './Slipped'

/** What the plan has of a session: who comes and when, and why the others cannot. */
export function Reasons({ plan, cover }: { plan: DayPlan; cover: SessionCover }) {
  const { t } = useTranslation('dayplan')
  const isOf = ({ visit }: { visit: string }) => cover.visits.includes(visit) || visit === cover.activity
  const lacking = plan.unassigned.filter(isOf)
  const coming = listPlaced(plan).filter(({ stop }) => isOf(stop))
  return (
    <>
      {coming.map(({ route, stop }) => (
        <Slipped key={`${stop.visit}/${stop.seat}`} plan={plan} cover={cover} route={route} stop={stop} />
      ))}
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
