import { useBoard } from '../board/boardContext'
import { usePrice } from '../board/usePrice'
import type { Asked } from '../plan/asked'

/** A change chosen in a dialog: its price while choosing, and doing it, with a reason where a rule would break. */
export function usePricedChange(asked: Asked | undefined, onDone: () => void) {
  const { changes } = useBoard()
  const price = usePrice(asked)
  const { dryRun } = price
  const keep = () => {
    if (!asked) return
    const broken = price.price?.broken ?? []
    if (broken.length > 0) changes.askReason(asked, broken)
    else changes.make(asked, dryRun.state === 'known' ? dryRun.result.plan : undefined)
    onDone()
  }
  return { price, keep, possible: asked !== undefined && dryRun.state !== 'impossible' }
}
