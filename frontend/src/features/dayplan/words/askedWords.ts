import type { TFunction } from 'i18next'
import type { DayPlan } from '@/api/types'
import type { useFormat } from '@/ui/format/useFormat'
import type { Asked } from '../plan/asked'
import { findPlaced, findUnassigned, seatId } from '../plan/stops'
import { whoOf } from './describe'

type Words = TFunction<'dayplan'>
type Format = ReturnType<typeof useFormat>

/** Who a seat is for, wherever it stands; empty where the plan no longer has it. */
export function whoIs(plan: DayPlan, id: string): string {
  const visit = findPlaced(plan, id)?.stop ?? findUnassigned(plan, id)
  return visit ? whoOf(visit) : ''
}

const idOf = ({ visit, seat }: Asked) => seatId({ visit, seat: seat ?? 1 })

/** What was asked for, inside a sentence: `flyt Hanne Holm til Karen Toft`. */
export function askedInWords(plan: DayPlan, asked: Asked | 'undo', t: Words, format: Format): string {
  if (asked === 'undo') return t('asked.undo')
  const name = plan.routes.find(
    ({ shift, member }) => shift === asked.shift || member === asked.member,
  )?.memberName
  return t(`asked.${asked.type}`, {
    who: whoIs(plan, idOf(asked)),
    name: name ?? '',
    time: asked.start ? format.time(asked.start) : '',
  })
}

/** What was done, as the plan now has it: `Hanne Holm er flyttet til Karen Toft kl. 09.40`. */
export function doneInWords(plan: DayPlan, asked: Asked | 'undo', t: Words, format: Format): string {
  if (asked === 'undo') return t('did.undo')
  const placed = findPlaced(plan, idOf(asked))
  return t(`did.${asked.type}`, {
    who: whoIs(plan, idOf(asked)),
    name: placed?.route.memberName ?? '',
    time: placed ? format.time(placed.stop.start) : '',
  })
}
