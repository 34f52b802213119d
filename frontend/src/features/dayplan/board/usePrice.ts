import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { useDryRun, type DryRun } from '../api/useDryRun'
import type { Asked } from '../plan/asked'
import { findPlaced, seatId, type Placed } from '../plan/stops'
import { facesBetween, priceOf, type Price } from '../words/price'
import { useBoard } from './boardContext'

export interface AskedPrice {
  readonly dryRun: DryRun
  readonly price: Price | undefined
  /** Where the visit would stand. */
  readonly landing: Placed | undefined
}

/** What a change would cost, while somebody is still choosing it. */
export function usePrice(asked: Asked | undefined): AskedPrice {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan } = useBoard()
  const dryRun = useDryRun(asked, plan.version)
  if (dryRun.state !== 'known' || !asked) return { dryRun, price: undefined, landing: undefined }
  const { effect, plan: then } = dryRun.result
  return {
    dryRun,
    price: priceOf(effect, facesBetween(plan, then), t, format.minutes),
    landing: findPlaced(then, seatId({ visit: asked.visit, seat: asked.seat ?? 1 })),
  }
}
