import { bodyOf, client } from '@/api/client'
import type { MeetingDayPrice, MeetingPrice, MeetingWish, SeriesWish } from '@/api/types'
import { useAsked, type Asked } from '@/api/useAsked'
import { keys } from './keys'

/** What a meeting would cost the plan of its day; nothing is kept. */
export const useMeetingPrice = (team: string, wish: MeetingWish | undefined): Asked<MeetingPrice> =>
  useAsked(keys.price(team), wish, (body, signal) =>
    bodyOf(client.POST('/api/teams/{team}/meetings/price', { params: { path: { team } }, body, signal })),
  )

/** What regular meetings would cost the days that have a plan; nothing is kept. */
export const useSeriesPrice = (team: string, wish: SeriesWish | undefined): Asked<MeetingDayPrice[]> =>
  useAsked(keys.price(team), wish, (body, signal) =>
    bodyOf(
      client.POST('/api/teams/{team}/meeting-series/price', { params: { path: { team } }, body, signal }),
    ),
  )
