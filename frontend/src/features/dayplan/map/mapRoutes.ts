import type { DayPlan, Route } from '@/api/types'
import type { useFormat } from '@/ui/format/useFormat'
import type { MapRoute } from '@/ui/map/LeafletMap'
import { inOrder } from '../plan/lanes'
import { seatId } from '../plan/stops'
import { whoOf } from '../words/describe'

/** The routes to draw. A route keeps its colour whichever others are shown; visits by screen or phone have no place. */
export function mapRoutesOf(
  plan: DayPlan,
  shows: (route: Route) => boolean,
  format: Pick<ReturnType<typeof useFormat>, 'time'>,
): MapRoute[] {
  return inOrder(plan.routes).flatMap((route, index) =>
    shows(route)
      ? [
          {
            id: route.shift,
            index,
            label: route.memberName,
            points: route.stops.flatMap((stop, place) =>
              stop.mode === 'HOME' && stop.latitude !== undefined && stop.longitude !== undefined
                ? [
                    {
                      id: seatId(stop),
                      latitude: stop.latitude,
                      longitude: stop.longitude,
                      number: place + 1,
                      label: `${format.time(stop.start)} ${whoOf(stop)}`,
                    },
                  ]
                : [],
            ),
          },
        ]
      : [],
  )
}
