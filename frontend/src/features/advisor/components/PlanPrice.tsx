import { useTranslation } from 'react-i18next'
import type { AdvisorRequestPrice } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Notice } from '@/ui/notice/Notice'
import { needsThought } from './needsThought'

/** What the time would do to the day's plan. Whose visits they are is the team's. */
export function PlanPrice({ price }: { price: AdvisorRequestPrice }) {
  const { t } = useTranslation('advisor')
  const format = useFormat()
  if (!price.planned) return <p>{t('price.notPlanned')}</p>
  const { late, lateMinutes, broken, unassigned, published } = price
  if (!needsThought(price)) return <p>{t('price.fits')}</p>
  return (
    <Notice kind="warn" title={t('price.dear')}>
      <ul>
        {late > 0 && (
          <li>{t('price.late', { count: late, minutes: format.minutes(Math.max(0, lateMinutes)) })}</li>
        )}
        {unassigned > 0 && <li>{t('price.unassigned', { count: unassigned })}</li>}
        {broken > 0 && <li>{t('price.broken', { count: broken })}</li>}
      </ul>
      {published && <p>{t('price.published')}</p>}
    </Notice>
  )
}
