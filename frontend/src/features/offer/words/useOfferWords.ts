import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer, OfferDescription, OfferSession } from '@/api/types'
import { useNow } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { weekdays } from './kinds'
import { repeatOf } from './repeat'

/** Says what an offer is like. */
export function useOfferWords() {
  const { t } = useTranslation('offer')
  const format = useFormat()
  const now = useNow()
  return useMemo(() => {
    const told = ({ start, end, startsAt }: OfferSession, date: string) =>
      new Date(startsAt) <= now
        ? t('onNow', { end: format.time(end) })
        : t('session', { date, start: format.time(start), end: format.time(end) })
    const session = (one: OfferSession) => told(one, format.date(one.date))
    const short = (one: OfferSession) => told(one, format.shortDate(one.date))
    return {
      session,
      /** When it is next, in a few words. */
      next: ({ offer, next }: Offer) =>
        next[0] ? short(next[0]) : offer.dates ? t('over') : offer.form === 'HANDBOOK' ? '' : t('agreed'),
      price: (price: OfferDescription['price']) =>
        price &&
        (price.kroner === 0
          ? t('free')
          : t('price', { kroner: format.number(price.kroner), per: t(`per.${price.per}`) })),
      /** `Every other Wednesday`, `Every week: Monday, Thursday`. */
      repeat: (rule: string | undefined) => {
        const { kind, days } = repeatOf(rule)
        if (kind === 'once' || kind === 'other') return undefined
        if (days.length === 0) return t(`repeat.${kind}`)
        const told = days
          .map((day) => format.weekday(weekdays.findIndex(({ code }) => code === day)))
          .join(', ')
        if (days.length === 1 && kind === 'week1') return t('repeat.each', { day: told })
        if (days.length === 1 && kind === 'week2') return t('repeat.everyOther', { day: told })
        return t('repeat.inWords', { repeat: t(`repeat.${kind}`), days: told })
      },
      length: ({ minutes, sessions }: OfferDescription) =>
        [
          sessions != null ? t('sessions', { count: sessions }) : undefined,
          minutes != null ? t('length', { minutes: format.minutes(minutes) }) : undefined,
        ]
          .filter(Boolean)
          .join(', '),
    }
  }, [t, format, now])
}
