import type { AgendaItem } from '@/api/types'

/** Why a settled item cannot be opened again here: what was decided has been carried on elsewhere. */
export function carriedOn({ kind, outcome }: AgendaItem): 'onNeed' | 'onFollowUp' | 'onHandover' | undefined {
  if (kind === 'NEED' && (outcome === 'DECIDED' || outcome === 'DONE')) return 'onNeed'
  if (kind === 'FOLLOW_UP' && outcome === 'DECIDED') return 'onFollowUp'
  return kind === 'HANDOVER' && outcome === 'DONE' ? 'onHandover' : undefined
}

/**
 * What becomes of an open item when the meeting ends: its decision counts, it is over, or it comes again; and then
 * perhaps with a decision that lacks who does it or when.
 */
export function atTheEnd(item: AgendaItem, today: string): 'counts' | 'over' | 'half' | 'again' {
  const { kind, need, written } = item
  if (need?.state === 'CLOSED') return 'over'
  const owned = Boolean(written.owner) && written.due != null && written.due >= today
  const neither = !written.owner && !written.due
  if (written.decision?.trim())
    return owned || (neither && kind !== 'NEED' && kind !== 'FOLLOW_UP') ? 'counts' : 'half'
  const said = [written.note, written.plan, written.options].some((words) => words?.trim())
  return kind === 'RELATIVES' && (said || !neither) ? 'over' : 'again'
}
